namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal sealed record FaultRequest(string? Name, string? Customer, bool On = true);
