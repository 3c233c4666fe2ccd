namespace PortalAcceptance.SandboxGateway;

/// <summary>A payment card as its holder reads it off the plastic. Only the gateway may hold one for longer than a request.</summary>
/// <param name="Brand">The card's brand, as the merchant has established it, such as <c>Visa</c>.</param>
/// <param name="Number">The full number (PAN); blanks and dashes are ignored.</param>
/// <param name="ExpirationMonth">The last month of validity, 1 to 12.</param>
/// <param name="ExpirationYear">The year of that month, four digits.</param>
/// <param name="SecurityCode">The code printed on the card. It is looked at in the request and never kept.</param>
public sealed record CardDetails(string Brand, string Number, int ExpirationMonth, int ExpirationYear, string SecurityCode)
{
    /// <summary>The number's digits alone.</summary>
    internal string Digits => string.Concat(Number.Where(char.IsAsciiDigit));

    /// <summary>The number's last four digits, or all of them when there are fewer.</summary>
    internal string LastFour => Digits is { Length: > 4 } digits ? digits[^4..] : Digits;

    /// <summary>Names the card without giving it away: a record would otherwise print every member into logs and test output.</summary>
    /// <returns>Brand and last four digits.</returns>
    public override string ToString() => $"{Brand} ending in {LastFour}";
}
