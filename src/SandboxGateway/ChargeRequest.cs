namespace PortalAcceptance.SandboxGateway;

/// <summary>Asks for money from a card in the vault.</summary>
/// <param name="IdempotencyKey">Names the charge: all requests under one key make at most one charge and get one answer, that of the first.</param>
/// <param name="Token">The vault token of the card.</param>
/// <param name="Amount">The amount in <paramref name="Currency"/>, above zero.</param>
/// <param name="Currency">ISO 4217 code, such as <c>USD</c>.</param>
public sealed record ChargeRequest(string IdempotencyKey, string Token, decimal Amount, string Currency);
