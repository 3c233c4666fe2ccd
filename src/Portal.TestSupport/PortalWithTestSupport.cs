using PortalAcceptance.Portal.TestSupport.Demo;

namespace PortalAcceptance.Portal.TestSupport;

internal static class PortalWithTestSupport
{
    public static WebApplication Build(string[] args)
    {
        var portal = PortalApplication.Build(args, builder =>
        {
            builder.Services.AddDemo(builder.Configuration, builder.Environment);
            builder.Services.AddTestSupport(builder.Configuration);
        });
        portal.MapTestSupport();
        return portal;
    }
}
