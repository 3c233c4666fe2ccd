namespace PortalAcceptance.Portal.Security.RateLimits;

/// <summary>How often things may be done (<c>Portal:RateLimits</c>).</summary>
public sealed class RateLimitOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Portal:RateLimits";

    /// <summary>How many times as often as the limits say. Null is 1.</summary>
    public int? Factor { get; set; }

    // No setting: only a host can switch the limits off.
    internal bool AreOff { get; set; }

    /// <summary>Log-ins.</summary>
    public ActionLimits LogIn { get; set; } = ActionLimits.Of(perAddress: 40, perAccount: 10, TimeSpan.FromMinutes(15));

    /// <summary>Sign-ups.</summary>
    public ActionLimits SignUp { get; set; } = ActionLimits.Of(perAddress: 10, perAccount: 3, TimeSpan.FromHours(1));

    /// <summary>E-mailed links.</summary>
    public ActionLimits EmailedLink { get; set; } = ActionLimits.Of(perAddress: 20, perAccount: 5, TimeSpan.FromHours(1));

    /// <summary>Changes that need the current password.</summary>
    public ActionLimits ConfirmPassword { get; set; } = ActionLimits.Of(perAddress: 40, perAccount: 10, TimeSpan.FromMinutes(15));

    /// <summary>Saved sections.</summary>
    public ActionLimits SaveSettings { get; set; } = ActionLimits.Of(perAddress: 300, perAccount: 60, TimeSpan.FromMinutes(1));

    /// <summary>The limits of an action.</summary>
    internal ActionLimits Of(LimitedAction action) => action switch
    {
        LimitedAction.LogIn => LogIn,
        LimitedAction.SignUp => SignUp,
        LimitedAction.EmailedLink => EmailedLink,
        LimitedAction.ConfirmPassword => ConfirmPassword,
        LimitedAction.SaveSettings => SaveSettings,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };
}
