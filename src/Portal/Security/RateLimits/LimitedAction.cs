namespace PortalAcceptance.Portal.Security.RateLimits;

/// <summary>What can be done only so often.</summary>
public enum LimitedAction
{
    /// <summary>Trying to log in.</summary>
    LogIn,

    /// <summary>Signing up.</summary>
    SignUp,

    /// <summary>Asking for a link because the password was forgotten, or using one.</summary>
    ForgotPassword,

    /// <summary>Changing what needs the current password, which could be guessed there.</summary>
    ConfirmPassword,

    /// <summary>Saving a section of the account settings, or choosing a language.</summary>
    SaveSettings,
}
