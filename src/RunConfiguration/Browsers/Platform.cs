namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>The operating systems whose browsers are known.</summary>
internal enum Platform
{
    Linux,
    MacOS,
    Windows,
}
