using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class TroubleSteps(LoseConnection connection, PortalTarget target, Customer customer, Screen screen)
{
    private const string NoEmail = "mail-refused";

    [Given("the portal fails when I save my {word} information")]
    public Task PortalFails(string section) => target.TestSupport.MisbehaveAsync($"{section}-fails-before-saving", customer);

    [Given("the portal can send no email")]
    public Task NoEmailIsSent() => target.TestSupport.MisbehaveAsync(NoEmail, customer);

    [When("the portal can send email again")]
    public Task EmailIsSentAgain() => target.TestSupport.MisbehaveAsync(NoEmail, customer, on: false);

    [When("I enter {string} as {string}, and no answer comes")]
    public Task EnterInVain(string text, string field) => connection.SaveWithoutAnswerAsync(new FieldValue(field, text));

    [When("I enter {string} as {string}, and save twice before the answer comes")]
    public Task EnterAndSaveTwice(string text, string field) => connection.SaveTwiceAsync(new FieldValue(field, text));

    [Then("my change was sent once")]
    public void ChangeWasSentOnce() => connection.WasSavedOnce();

    [When("I stop waiting")]
    public Task StopWaiting() => connection.StopWaitingAsync();

    [When("the portal restarts")]
    public Task PortalRestarts() => target.OwnPortal.RestartAsync();

    [When("the portal has recovered from its {word} failure")]
    public Task PortalHasRecovered(string section) => target.TestSupport.MisbehaveAsync($"{section}-fails-before-saving", customer, on: false);

    [Then("I am told to check whether my change was saved")]
    public async Task FailureIsShown() => await (await screen.Error.ShownAsync()).Content.ShowsAsync(
        screen.View.Shown("We do not know whether your change was saved. Check before you repeat it."));
}
