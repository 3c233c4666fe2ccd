using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>Where the portal under test has the pages that are opened by their addresses, relative to <see cref="UseSettings.BaseUrl"/>.</summary>
public sealed record PathSettings
{
    /// <summary>The login page.</summary>
    [Setting("use.paths.login", "Path of the login page, below the portal's address", Kind = nameof(ValueKinds.PagePath))]
    public string Login { get; init; } = "/login";

    /// <summary>The page that a login leads to.</summary>
    [Setting("use.paths.home", "Path of the page that a login leads to", Kind = nameof(ValueKinds.PagePath))]
    public string Home { get; init; } = "/";

    /// <summary>The account settings.</summary>
    [Setting("use.paths.settings", "Path of the account settings", Kind = nameof(ValueKinds.PagePath))]
    public string Settings { get; init; } = "/account/settings";
}
