using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Sessions;

/// <summary>What every page needs to know of the customer who is signed in.</summary>
/// <param name="Id">The customer.</param>
/// <param name="LoginId">The e-mail address.</param>
/// <param name="Language">The language chosen; null follows the browser.</param>
/// <param name="TimeZoneId">The IANA time zone.</param>
/// <param name="SecurityStamp">Changes with the password; a session that carries another one has ended.</param>
/// <param name="Payment">What the plan is charged to.</param>
public sealed record SignedInCustomer(
    Guid Id, string LoginId, string? Language, string TimeZoneId, string? SecurityStamp, CardStatus Payment)
{
    /// <summary>A point in time on the customer's own clock.</summary>
    public DateTimeOffset ToLocal(DateTimeOffset time) =>
        TimeZoneInfo.ConvertTime(time, TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId));

    /// <summary>What the customer should see to at a point in time, if anything.</summary>
    public CardNotice? NoticeAt(DateTimeOffset time) => CardNotice.On(DateOnly.FromDateTime(ToLocal(time).DateTime), Payment);
}
