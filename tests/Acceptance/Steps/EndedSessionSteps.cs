using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>A session that ends while its customer is typing.</summary>
[Binding]
public sealed class EndedSessionSteps(
    Pages pages, Customer customer, CustomerFaker faker, CustomerRegistry registry, CurrentForm current, QuotedTexts texts)
{
    private Customer? _other;

    [Given("I have logged out in another tab")]
    public async Task IHaveLoggedOutElsewhere()
    {
        var tab = pages.View with { Page = await pages.View.Page.Context.NewPageAsync() };
        await new CloudServersPage(tab).GoToAsync();
        await new AccountMenu(tab).LogOutAsync(customer.LoginId);
    }

    [When("my session ends for want of use")]
    public Task MySessionEnds() => registry.AdvanceClockAsync(customer, TimeSpan.FromHours(3));

    [When("another customer logs in here")]
    public async Task AnotherCustomerLogsIn()
    {
        await registry.RegisterAsync(_other = faker.Customer());
        await pages.Login.Form.SubmitAsync(_other.Credentials);
    }

    [Then("I am asked to log in, and told that what I typed is kept")]
    public Task ToldThatItIsKept() =>
        ExpectLoginAsync("Your session has ended. Log in, and what you typed is there again. It is not saved yet.");

    [Then("I am asked to log in, and to see what was saved")]
    public Task AskedToSeeWhatWasSaved() => ExpectLoginAsync("Your session has ended. Log in, and see what was saved before you try again.");

    [Then("I see what I typed into {string}, marked as not saved yet")]
    public async Task ISeeWhatITyped(string section)
    {
        current.Section = pages.Settings.Section(texts.Canonical(section));
        await current.Form.ConfirmsAsync(pages.View.Shown("This is what you typed before your session ended. It is not saved yet."));
    }

    [Then("the other customer's account information is shown")]
    public Task TheOthersInformationIsShown() => pages.Settings.Account.Form.HoldsAsync(_other!.Account);

    private async Task ExpectLoginAsync(string notice)
    {
        await pages.Login.ShownAsync();
        await pages.Login.Form.ConfirmsAsync(pages.View.Shown(notice));
    }
}
