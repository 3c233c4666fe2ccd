namespace PortalAcceptance.Portal.Security.RateLimits;

/// <summary>What can be done only so often.</summary>
public enum LimitedAction
{
    /// <summary>Trying to log in.</summary>
    LogIn,

    /// <summary>Signing up.</summary>
    SignUp,

    /// <summary>Having a link sent to an e-mail address, or using one. The account is whoever's the address is or may become.</summary>
    EmailedLink,

    /// <summary>Changing what needs the current password, which could be guessed there.</summary>
    ConfirmPassword,

    /// <summary>Saving a section of the account settings, or choosing a language.</summary>
    SaveSettings,
}
