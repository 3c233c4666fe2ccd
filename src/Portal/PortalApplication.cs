namespace PortalAcceptance.Portal;

/// <summary>Builds the reference portal as an ASP.NET Core application.</summary>
public static class PortalApplication
{
    /// <summary>Builds the portal, ready to start.</summary>
    /// <param name="args">Configuration as command-line arguments (<c>--Key=value</c>, <c>--urls</c>).</param>
    /// <returns>The application; the caller starts and disposes it.</returns>
    public static WebApplication Build(string[] args) => WebApplication.Create(args);
}
