namespace PortalAcceptance.SandboxGateway;

// Only the gateway may hold a card longer than a request. The security code is never stored.
internal sealed record CardDetails(string Brand, string Number, int ExpirationMonth, int ExpirationYear, string SecurityCode)
{
    internal string Digits => string.Concat(Number.Where(char.IsAsciiDigit));

    internal string LastFour => Digits is { Length: > 4 } digits ? digits[^4..] : Digits;

    // A record would print every member into logs and test output.
    public override string ToString() => $"{Brand} ending in {LastFour}";
}
