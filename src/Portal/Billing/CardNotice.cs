using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Billing;

/// <summary>Why the customer should see to the card on file, for the top of every page.</summary>
/// <param name="Text">What is the matter with it.</param>
/// <param name="Advice">What to do.</param>
public sealed record CardNotice(Phrase Text, Phrase Advice)
{
    private static readonly Phrase _update = new("Update your credit card information.");

    /// <summary>What there is to say on a day: the most pressing thing, or null.</summary>
    /// <param name="today">The day where the customer is.</param>
    /// <param name="standing">What is stored.</param>
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

    // A month and the month before it: time for at least one invoice to warn by.
    private static DateOnly FirstDayOfWarning(CardOnFile card) => new DateOnly(card.ExpirationYear, card.ExpirationMonth, 1).AddMonths(-1);
}
