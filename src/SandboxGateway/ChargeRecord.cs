namespace PortalAcceptance.SandboxGateway;

/// <summary>A charge that was made, as the gateway's own books have it.</summary>
/// <param name="IdempotencyKey">The key it was asked for under.</param>
/// <param name="Brand">The card's brand.</param>
/// <param name="LastFour">The card number's last four digits.</param>
/// <param name="Amount">The amount taken.</param>
/// <param name="Currency">ISO 4217 code of the amount.</param>
/// <param name="MadeAt">When, in UTC.</param>
public sealed record ChargeRecord(string IdempotencyKey, string Brand, string LastFour, decimal Amount, string Currency, DateTimeOffset MadeAt);
