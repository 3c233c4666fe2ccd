using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>Changes that were typed and not saved: given up by "Cancel", or asked about before the page is left.</summary>
[Binding]
public sealed class UnsavedChangesSteps(Pages pages, Customer customer, CustomerFaker faker, FormSteps forms, CurrentForm current)
{
    private LeaveQuestion? _question;

    private IDialog? _asked;

    private Task? _leaving;

    private LeaveQuestion Question => _question ?? throw new InvalidOperationException("No earlier step leaves the page.");

    [When("I cancel")]
    public Task Cancel() => current.Section.Cancel.ClickAsync();

    [When("I cancel with the keyboard")]
    public Task CancelWithTheKeyboard() => current.Section.Cancel.PressAsync("Enter");

    [When("I type my first name over and back again")]
    public async Task TypeOverAndBack()
    {
        await forms.Type(faker.Text(5), "First name");
        await forms.Type(customer.Account.FirstName, "First name");
    }

    [When("I type something and cancel")]
    public async Task TypeAndCancel()
    {
        await forms.Type(faker.Text(5), "First name");
        await Cancel();
    }

    [When("I type nothing but my current password")]
    public Task TypeMyPassword() => forms.Type(customer.Password, "Current password");

    [When("I am ready to be asked whether to leave")]
    public void Listen() => _question = new LeaveQuestion(pages.View);

    [When("I leave by a link in the panel")]
    public async Task LeaveByALink()
    {
        await pages.Menu.OpenAsync(customer.LoginId);
        Leave(() => pages.Menu.Option("Invoices").ClickAsync());
    }

    [When("I leave by reloading the page")]
    public void LeaveByReloading() => Leave(() => pages.View.Page.EvaluateAsync("() => location.reload()"));

    [When("I leave by closing the page")]
    public void LeaveByClosing() => Leave(() => pages.View.Page.CloseAsync(new() { RunBeforeUnload = true }));

    [When("I save the billing information that is there")]
    public void SaveBilling() => Leave(() => pages.Settings.Billing.SubmitAsync(new FormValues()));

    [When("I stay")]
    public async Task Stay()
    {
        await _asked!.DismissAsync();
        await _leaving!;
    }

    [When("I leave all the same")]
    public async Task LeaveAllTheSame()
    {
        await _asked!.AcceptAsync();
        await _leaving!;
    }

    [Then("I am asked whether to leave")]
    public async Task IAmAsked() => _asked = await Question.AskedAsync(_leaving!);

    [Then("I was not asked whether to leave")]
    public void IWasNotAsked() => Question.IsNotAsked();

    [Then("my invoices are shown")]
    public Task MyInvoicesAreShown() => pages.Invoices.ShownAsync();

    [Then("the keyboard is still at Cancel")]
    public Task TheKeyboardIsStillThere() => current.Section.Cancel.HasFocusAsync();

    // Not waited for: it ends once the question is answered.
    private void Leave(Func<Task> leave)
    {
        Listen();
        _leaving = leave();
    }
}
