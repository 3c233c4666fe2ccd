namespace PortalAcceptance.Portal.Billing;

/// <summary>How a card is shown: nothing more of it ever is.</summary>
/// <param name="Brand">The brand's name.</param>
/// <param name="LastFour">The last four digits of the number.</param>
public sealed record CardLabel(string Brand, string LastFour)
{
    /// <summary>The canonical English text, for translation: brand, last four digits.</summary>
    public const string Format = "{0} ending in {1}";

    /// <summary>The canonical English text, such as <c>Visa ending in 1111</c>.</summary>
    /// <returns>Brand and last four digits.</returns>
    public override string ToString() => $"{Brand} ending in {LastFour}";
}
