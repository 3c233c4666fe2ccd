using System.Globalization;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.Acceptance.Tasks;

// What the payment gateway has charged, which the portal does not show.
internal sealed class ReadCharges(PortalTarget target, Customer customer)
{
    public async Task HasOneAsync()
    {
        var charges = await target.TestSupport.ChargesAsync(customer);
        UnmetExpectationException.ThrowUnless(
            charges is [var only] && only.LastFour == customer.Card.LastFour,
            $"Expected the payment gateway to have charged the card ending in {customer.Card.LastFour} once; {Told(charges)}");
    }

    private static string Told(IReadOnlyCollection<Charge> charges) => charges.Count == 0
        ? "it has charged nothing"
        : $"it has charged {string.Join(" and ", charges.Select(charge => string.Create(CultureInfo.InvariantCulture, $"{charge.Amount:0.00} to the card ending in {charge.LastFour}")))}";
}
