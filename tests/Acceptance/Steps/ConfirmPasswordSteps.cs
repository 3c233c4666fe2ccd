using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class ConfirmPasswordSteps(ConfirmPassword confirm)
{
    [Given("I am about to update my password")]
    public Task ToUpdateMyPassword() => confirm.ToUpdatePasswordAsync();

    [Given("I am about to change my email address")]
    public Task ToChangeMyEmailAddress() => confirm.ToChangeEmailAddressAsync();

    [Given("I am about to end my other sessions")]
    public Task ToEndMyOtherSessions() => confirm.ToEndSessionsAsync();

    [When("I confirm with {int} wrong passwords")]
    public Task WithWrongOnes(int times) => confirm.WithAWrongOneAsync(times);

    [When("I confirm with a wrong password")]
    public Task WithAWrongOne() => confirm.WithAWrongOneAsync(1);

    [When("I confirm with my password")]
    public Task WithMine() => confirm.WithMineAsync();

    [When("I confirm with my password and Enter")]
    public Task WithEnter() => confirm.WithMineAndEnterAsync();

    [When("I confirm with no password")]
    public Task WithNone() => confirm.WithNoneAsync();

    [When("I confirm with my password in other capitals")]
    public Task WithOtherCapitals() => confirm.WithMineInOtherCapitalsAsync();

    [Then("I am told to wait for at most {int} seconds")]
    public Task IsToldToWait(int seconds) => confirm.IsToldToWaitAsync(seconds);
}
