using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Sessions;

// SecurityStamp changes with the password, which ends all sessions with another stamp.
internal sealed record SignedInCustomer(
    Guid Id, string LoginId, string? Language, string TimeZoneId, string? SecurityStamp, CardStatus Payment)
{
    public DateTimeOffset ToLocal(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, TimeZones.Of(TimeZoneId));

    public CardNotice? NoticeAt(DateTimeOffset time) => CardNotice.On(DateOnly.FromDateTime(ToLocal(time).DateTime), Payment);
}
