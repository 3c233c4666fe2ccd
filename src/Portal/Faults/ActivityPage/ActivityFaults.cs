using Microsoft.AspNetCore.Authentication.Cookies;
using PortalAcceptance.Portal.Faults.ActivityPage;

namespace PortalAcceptance.Portal.Faults;

/// <summary>What can go wrong with the page of activity.</summary>
internal static class ActivityFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("activity-not-noted", "Notes nothing of what happens on an account.", FaultArea.Activity, FaultKind.Persistence)
            .At<ISave, NothingNoted>(),
        new Fault("activity-of-others-shown", "Shows what another customer did last among a customer's own activity.", FaultArea.Activity, FaultKind.Security)
            .At<IAnswer, OthersShown>(),
        new Fault("times-in-utc", "Shows times in UTC instead of the customer's time zone.", FaultArea.Activity, FaultKind.Happy)
            .At<CookieAuthenticationEvents, TimesInUtc>(),
    ];
}
