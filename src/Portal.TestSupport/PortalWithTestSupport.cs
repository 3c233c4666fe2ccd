using PortalAcceptance.Portal.TestSupport.Demo;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>The reference portal with all that a test suite steers it with, as far as its configuration switches it on.</summary>
public static class PortalWithTestSupport
{
    /// <summary>Builds the portal, as <see cref="PortalApplication.Build"/> does.</summary>
    /// <param name="args">Configuration as command-line arguments (<c>--Portal:Key=value</c>, <c>--urls</c>).</param>
    /// <returns>The application; the caller starts and disposes it.</returns>
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
