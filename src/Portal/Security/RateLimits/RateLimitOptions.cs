namespace PortalAcceptance.Portal.Security.RateLimits;

internal sealed class RateLimitOptions
{
    public const string Section = "Portal:RateLimits";

    // Multiplies all limits. Null is 1.
    public int? Factor { get; set; }

    // Not a setting: only a host can turn the limits off.
    internal bool AreOff { get; set; }

    public ActionLimits LogIn { get; set; } = ActionLimits.Of(perAddress: 40, perAccount: 10, TimeSpan.FromMinutes(15));

    public ActionLimits SignUp { get; set; } = ActionLimits.Of(perAddress: 10, perAccount: 3, TimeSpan.FromHours(1));

    public ActionLimits EmailedLink { get; set; } = ActionLimits.Of(perAddress: 20, perAccount: 5, TimeSpan.FromHours(1));

    public ActionLimits ConfirmPassword { get; set; } = ActionLimits.Of(perAddress: 40, perAccount: 10, TimeSpan.FromMinutes(15));

    public ActionLimits SaveSettings { get; set; } = ActionLimits.Of(perAddress: 300, perAccount: 60, TimeSpan.FromMinutes(1));

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
