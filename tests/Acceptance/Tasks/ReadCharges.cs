using System.Globalization;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.Acceptance.Tasks;

// What the payment gateway has charged, which the portal does not show.
internal sealed class ReadCharges(PortalTarget target, Customer customer)
{
    // Oldest first.
    public async Task AreAsync(params IReadOnlyList<decimal> amounts)
    {
        var charges = await target.TestSupport.ChargesAsync(customer);
        var expected = amounts.Select(amount => new Charge(amount, customer.Card.Type, customer.Card.LastFour)).ToList();
        UnmetExpectationException.ThrowUnless(
            charges.Select(Told).SequenceEqual(expected.Select(Told)), $"Expected the payment gateway to have charged {Told(expected)}; it has charged {Told(charges)}");
    }

    public async Task HasOneAsync()
    {
        var charges = await target.TestSupport.ChargesAsync(customer);
        UnmetExpectationException.ThrowUnless(
            charges is [var only] && only.LastFour == customer.Card.LastFour,
            $"Expected the payment gateway to have charged the card ending in {customer.Card.LastFour} once; it has charged {Told(charges)}");
    }

    private static string Told(IReadOnlyCollection<Charge> charges) => charges.Count == 0 ? "nothing" : string.Join(", then ", charges.Select(Told));

    private static string Told(Charge charge) => string.Create(CultureInfo.InvariantCulture, $"{charge.Amount:0.00##} to the card ending in {charge.LastFour}");
}
