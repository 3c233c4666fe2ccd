using System.Globalization;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>What is said of the card on file at the top of every page.</summary>
[Binding]
public sealed class CardNoticeSteps(Pages pages, Customer customer, CustomerRegistry registry, CurrentForm current)
{
    [Given("my card expires in {word}")]
    public void MyCardExpiresIn(string month) =>
        customer.Card = customer.Card with { Expires = DateOnly.ParseExact($"{month} {registry.July.Year}", "MMMM yyyy", CultureInfo.InvariantCulture) };

    [When("I follow the advice beside it")]
    public async Task FollowTheAdvice()
    {
        await pages.CardNotice.Advice.ClickAsync();
        await pages.Settings.ShownAsync();
        current.Section = pages.Settings.Card;
    }

    [Then("I am told at the top of the page that my card has expired")]
    public Task MyCardHasExpired() => ExpectAsync($"Your card ({customer.Card.OnInvoice}) expired in {customer.Card.ExpiresShown}.");

    [Then("I am told at the top of the page that my card expires soon")]
    public Task MyCardExpiresSoon() => ExpectAsync($"Your card ({customer.Card.OnInvoice}) expires at the end of {customer.Card.ExpiresShown}.");

    [Then("nothing is said of my card at the top of the page")]
    public async Task NothingIsSaidOfMyCard()
    {
        // Only a page for customers would say anything.
        await pages.Menu.Button(customer.LoginId).IsShownAsync();
        await pages.CardNotice.Region.IsHiddenAsync();
    }

    private Task ExpectAsync(string text) => pages.CardNotice.Region.ShowsAsync(pages.View.Shown(text));
}
