using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Billing;

internal sealed record CardNotice(Phrase Text, Phrase Advice)
{
    private static readonly Phrase _update = new("Update your credit card information.");

    // The most urgent notice on a day, if any.
    public static CardNotice? On(DateOnly today, CardStatus standing)
    {
        if (standing.Card is not { } card)
        {
            return standing.HasPlan
                ? new(new Phrase("There is no card on file to charge your plan to."), new Phrase("Enter your credit card information."))
                : null;
        }

        var label = new Phrase(CardLabel.Format, card.Brand, card.LastFour);
        return standing.IsDeclined ? new(new Phrase("Your card ({0}) was declined, and a payment is due.", label), _update)
            : today > card.ValidThrough ? new(new Phrase("Your card ({0}) expired in {1}.", label, card.Expires), _update)
            : today >= FirstDayOfWarning(card) ? new(new Phrase("Your card ({0}) expires at the end of {1}.", label, card.Expires), _update)
            : null;
    }

    // One month ahead, so that at least one invoice is charged in time.
    private static DateOnly FirstDayOfWarning(CardOnFile card) => new DateOnly(card.ExpirationYear, card.ExpirationMonth, 1).AddMonths(-1);
}
