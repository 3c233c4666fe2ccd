using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class CardNoticeSteps(Screen screen, Customer customer, PortalClock clock)
{
    [Given("my card expires in {word}")]
    public void CardExpiresIn(string month) => customer.Card = customer.Card with { Expires = clock.StartOf(month) };

    [When("I follow the link in the notice")]
    public async Task FollowTheAdvice() => screen.Section = (await screen.CardNotice.FollowAsync()).Card;

    [Then("a notice says that my card has expired")]
    public Task CardHasExpired() => screen.CardNotice.ShowsAsync($"Your card ({customer.Card.OnInvoice}) expired in {customer.Card.ExpiresShown}.");

    [Then("a notice says that my card expires soon")]
    public Task CardExpiresSoon() => screen.CardNotice.ShowsAsync($"Your card ({customer.Card.OnInvoice}) expires at the end of {customer.Card.ExpiresShown}.");

    [Then("a notice says that my card was declined")]
    public Task CardWasDeclined() => screen.CardNotice.ShowsAsync($"Your card ({customer.Card.OnInvoice}) was declined, and a payment is due.");

    [Then("a notice says that there is no card on file")]
    public Task CardIsMissing() => screen.CardNotice.ShowsAsync("There is no card on file to charge your plan to.");

    // Only pages for customers show it.
    [Then("no card notice is shown")]
    public async Task NoNoticeIsShown()
    {
        await screen.Menu.Button(customer.LoginId).IsShownAsync();
        await screen.CardNotice.Region.IsHiddenAsync();
    }
}
