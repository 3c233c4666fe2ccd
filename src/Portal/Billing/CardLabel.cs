namespace PortalAcceptance.Portal.Billing;

// All that is ever shown of a card.
internal sealed record CardLabel(string Brand, string LastFour)
{
    public const string Format = "{0} ending in {1}";

    public override string ToString() => $"{Brand} ending in {LastFour}";
}
