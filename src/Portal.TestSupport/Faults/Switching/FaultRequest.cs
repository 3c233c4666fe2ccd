namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

/// <summary>A fault to be switched.</summary>
/// <param name="Name">Which one.</param>
/// <param name="Customer">The login ID of the customer to switch it for; null switches it for everybody.</param>
/// <param name="On">Whether it is to be on.</param>
internal sealed record FaultRequest(string? Name, string? Customer, bool On = true);
