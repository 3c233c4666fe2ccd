using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class UpdatePasswordSteps(UpdatePassword update, Screen screen, Customer customer)
{
    [Given("I am updating my password")]
    public Task IAmUpdatingMyPassword() => update.StartAsync();

    [Given("I have updated my password to {string}")]
    public Task HaveUpdatedTo(string newPassword) => update.CompleteAsync(newPassword);

    [Given("I have entered a wrong current password")]
    public Task HaveEnteredAWrongCurrentPassword() => update.WithAWrongCurrentPasswordAndBeRefusedAsync();

    [When("I update my password to {string}")]
    public Task UpdateTo(string newPassword) => update.UpdateToAsync(newPassword);

    [When("I paste my current password and the new password {string}")]
    public Task Paste(string newPassword) => update.ByPastingAsync(newPassword);

    [When("I update my password")]
    public Task Update() => update.UpdateAsync();

    [When("I update my password, submitting it twice")]
    public Task UpdateTwice() => update.ByDoubleClickAsync();

    [When("I update my password to one with {int} characters")]
    public Task UpdateToLength(int length) => update.TryLengthAsync(length);

    [When("I update my password to one with {int} emoji")]
    public Task UpdateToEmoji(int length) => update.TryEmojiAsync(length);

    [When("I update my password to a common one")]
    public Task UpdateToACommonOne() => update.TryAsync("password1234");

    [When("I update my password to one with the name of the service")]
    public Task UpdateToOneWithTheService() => update.TryAsync("Calm-Nimbus-Forest-43");

    [When("I update my password to a sequence of letters")]
    public Task UpdateToASequence() => update.TryAsync("zyxwvutsrqponm");

    [When("I update my password to a repeated word")]
    public Task UpdateToARepeatedWord() => update.TryAsync("dragondragon");

    [When("I update my password to the current one")]
    public Task UpdateToTheCurrentOne() => update.TryAsync(customer.Password);

    [When("I update my password to one that reads {string}")]
    public Task UpdateToOneThatReads(string newPassword) => update.TryAsync(newPassword);

    [When("I update my password to one that contains my login ID")]
    public Task UpdateToOneWithTheLoginId() => update.TryAsync($"my-{customer.LoginId}-1");

    [When("I update my password to one that begins with my login ID")]
    public Task UpdateToOneAfterTheLoginId() => update.TryAsync($"{customer.LoginId}-1");

    [When("I enter a wrong current password")]
    public Task EnterAWrongCurrentPassword() => update.WithAWrongCurrentPasswordAsync();

    [When("I update my password to {string} and retype it as {string}")]
    public Task RetypeAs(string newPassword, string retyped) => update.RetypedAsync(newPassword, retyped);

    [When("I retype the new password differently")]
    public Task RetypeDifferently() => update.RetypedDifferentlyAsync();

    [Then("the password fields are empty")]
    public Task FieldsAreEmpty() => screen.Settings.Password.Form.HoldsAsync(new PasswordChange("", ""));
}
