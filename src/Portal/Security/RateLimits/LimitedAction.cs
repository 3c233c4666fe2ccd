namespace PortalAcceptance.Portal.Security.RateLimits;

internal enum LimitedAction
{
    LogIn,

    SignUp,

    // Requesting or using an emailed link. The account is the one that has, or may get, the address.
    EmailedLink,

    // Changes that require the current password, which could be guessed there.
    ConfirmPassword,

    SaveSettings,
}
