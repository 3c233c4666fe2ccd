using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class LeavePage(Screen screen, Customer customer, UpdateAccountInformation update)
{
    private LeaveQuestion? _question;
    private IDialog? _asked;
    private Task? _leaving;

    private LeaveQuestion Question => _question ?? throw new InvalidOperationException("No earlier step leaves the page.");

    private Task Leaving => _leaving ?? throw new InvalidOperationException("No earlier step leaves the page.");

    private IDialog Asked => _asked ?? throw new InvalidOperationException("No earlier step expects the question.");

    public async Task ByLinkAsync()
    {
        await screen.Menu.OpenAsync(customer.LoginId);
        Leave(() => screen.Menu.Option("Invoices").ClickAsync());
    }

    public void ByReloading() => Leave(() => screen.View.Page.EvaluateAsync("() => location.reload()"));

    public void ByClosing() => Leave(() => screen.View.Page.CloseAsync(new() { RunBeforeUnload = true }));

    public async Task BySavingAccountInformationAsync()
    {
        Listen();
        await update.UpdateAsync();
    }

    public void BySavingBillingInformation() => Leave(() => screen.Settings.Billing.SubmitAsync(new FormValues()));

    public async Task StayAsync()
    {
        await Asked.DismissAsync();
        screen.IsBlocked = false;
        await Leaving;
    }

    public async Task LeaveAnywayAsync()
    {
        await Asked.AcceptAsync();
        screen.IsBlocked = false;
        await Leaving;
    }

    public async Task IsQuestionedAsync()
    {
        _asked = await Question.AskedAsync(Leaving);
        screen.IsBlocked = true;
    }

    public void IsNotQuestioned() => Question.IsNotAsked();

    private void Listen() => _question = new LeaveQuestion(screen.View);

    // Not awaited: it ends once the question is answered.
    private void Leave(Func<Task> leave)
    {
        Listen();
        _leaving = leave();
    }
}
