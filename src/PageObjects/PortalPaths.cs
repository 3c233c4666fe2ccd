namespace PortalAcceptance.PageObjects;

/// <summary>Where a portal has the pages that are opened by their addresses, relative to the portal's own address.</summary>
/// <param name="Login">The login page.</param>
/// <param name="Home">The page that a login leads to.</param>
/// <param name="Settings">The account settings.</param>
public sealed record PortalPaths(string Login = "/login", string Home = "/", string Settings = "/account/settings");
