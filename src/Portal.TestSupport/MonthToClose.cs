namespace PortalAcceptance.Portal.TestSupport;

internal sealed record MonthToClose(string? Period, string? Customer);
