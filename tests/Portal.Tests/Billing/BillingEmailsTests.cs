using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Tests.Billing;

[Parallelizable(ParallelScope.All)]
internal sealed partial class BillingEmailsTests
{
    [Test]
    public async Task TheInvoiceSaysWhatWasChargedToWhichCardAndForWhom()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync(signedUpAt: "2026-11-16T00:00:00Z", billing: new BillingInformation
        {
            BillingName = "Accounts payable",
            Address = "1 Main Street",
            City = "Springfield",
            StateOrProvince = "IL",
            PostalCode = "62701",
            CountryCode = "US",
        });

        await world.CloseAsync("2026-11", customer);

        world.Outbox.Messages.Single().Text.Should().Be(
            """
            Hello Ada,

            We have charged $5.00 to your card (Visa ending in 1111) for November 2026. Thank you.

            Invoice number: INV-2026-11-0001
            Period: November 2026
            Plan: Small server
            Amount: $5.00

            Billed to:
            Accounts payable
            1 Main Street
            Springfield IL 62701
            US

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public async Task TheCustomerIsWrittenToInFrench()
    {
        await using var world = await BillingWorld.CreateAsync();
        var customer = await world.AddCustomerWithCardAsync(language: "fr");

        await world.CloseAsync("2026-11", customer);

        var message = world.Outbox.Messages.Single();
        message.Subject.Should().Be("Facture INV-2026-11-0001");
        WhiteSpace().Replace(message.Text, " ").Should().Contain("Nous avons débité 10,00 $US de votre carte (Visa se terminant par 1111) pour novembre 2026.")
            .And.Contain("Formule : Petit serveur");
    }

    [Test]
    public async Task NothingOfAnEmailIsLeftInEnglishForAFrenchReader()
    {
        await using var world = await BillingWorld.CreateAsync();
        await world.AddCustomerAsync(language: "fr");
        await world.AddCustomerWithCardAsync(BillingWorld.DeclinedLater, language: "fr");
        var customer = await world.AddCustomerAsync(language: "fr", plan: "medium");
        await world.Portal.SaveCardAsync(customer.Id, BillingWorld.Card());
        await world.CloseAsync("2026-11");

        world.Outbox.Messages.Should().HaveCount(4).And.AllSatisfy(message =>
            $"{message.Subject} {message.Text}".Should().NotContainAny("Hello", "card", "charge", "Invoice", "server", "ending", "expires", "Amount", "Payment"));
    }

    [GeneratedRegex(@"[\u00a0\u202f]")]
    private static partial Regex WhiteSpace();
}
