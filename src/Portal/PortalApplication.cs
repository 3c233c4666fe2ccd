using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal;

/// <summary>Builds the reference portal as an ASP.NET Core application.</summary>
public static class PortalApplication
{
    /// <summary>
    /// Builds the portal, ready to start, in this process or in any other: nothing is shared between two of them but
    /// what their configuration makes them share.
    /// </summary>
    /// <param name="args">Configuration as command-line arguments (<c>--Portal:Key=value</c>, <c>--urls</c>).</param>
    /// <returns>The application; the caller starts and disposes it.</returns>
    public static WebApplication Build(string[] args)
    {
        var files = PortalFiles.Folder;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(PortalApplication).Assembly.GetName().Name,
            ContentRootPath = files,
            WebRootPath = Path.Combine(files, "wwwroot"),
        });

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddPortalData();

        return builder.Build();
    }
}
