using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>The section "Update password".</summary>
[Binding]
public sealed class UpdatePasswordSteps(Pages pages, Customer customer, CustomerFaker faker, CurrentForm current, QuotedTexts texts, CustomerRegistry registry)
{
    [When("I enter my current password and twice the new password {string}")]
    [When("je saisis mon mot de passe actuel et deux fois le nouveau mot de passe {string}")]
    [When("I update my password to {string}")]
    public async Task UpdateTo(string newPassword)
    {
        await SubmitAsync(new PasswordChange(customer.Password, faker.Secret(newPassword)));
        (customer.FormerPassword, customer.Password) = (customer.Password, newPassword);
    }

    [When("I paste my current password and twice the new password {string}")]
    public async Task Paste(string newPassword)
    {
        current.Section = pages.Settings.Password;
        foreach (var field in new PasswordChange(customer.Password, newPassword).Fields)
        {
            await current.Form.Field(field.Label).PasteAsync(field.Value);
        }

        await current.Form.Submit.ClickAsync();
        (customer.FormerPassword, customer.Password) = (customer.Password, newPassword);
    }

    [When("I have {string} shown")]
    [When("I have {string} hidden")]
    public Task Reveal(string field) => current.Form.Reveal(texts.Canonical(field)).ClickAsync();

    [Then("I can read {string}")]
    public Task ICanRead(string field) => current.Form.Field(texts.Canonical(field)).IsReadableAsync(true);

    [Then("I cannot read {string}")]
    public Task ICannotRead(string field) => current.Form.Field(texts.Canonical(field)).IsReadableAsync(false);

    [When("I update my password")]
    public Task Update() => UpdateTo(faker.Password());

    [When("I update my password by a double click")]
    public async Task UpdateByADoubleClick()
    {
        var change = new PasswordChange(customer.Password, faker.Password());
        current.Section = pages.Settings.Password;
        await current.Form.FillAsync(change);
        await current.Form.Submit.DoubleClickAsync();
        (customer.FormerPassword, customer.Password) = (customer.Password, change.New);
    }

    [When("I update my password to one of {int} characters")]
    public Task UpdateToLength(int length) => TryAsync(faker.Password(length));

    [When("I update my password to a common one")]
    public Task UpdateToACommonOne() => TryAsync(faker.Secret("password1234"));

    [When("I update my password to the current one")]
    public Task UpdateToTheCurrentOne() => TryAsync(customer.Password);

    [When("I update my password to one that contains my login ID")]
    public Task UpdateToOneWithTheLoginId() => TryAsync(faker.Secret($"my-{customer.LoginId}-1"));

    [When("I enter a wrong current password")]
    public Task EnterAWrongCurrentPassword() => SubmitAsync(new PasswordChange(faker.Password(), faker.Password()));

    [When("I retype the new password differently")]
    public Task RetypeDifferently() => SubmitAsync(new PasswordChange(customer.Password, faker.Password(), faker.Password()));

    [Then("I am sent a notice of it that holds no password")]
    public async Task IAmSentANotice()
    {
        var notice = await registry.LatestEmailAsync(customer.LoginId, "Your password has been updated");
        UnmetExpectationException.ThrowUnless(
            !notice.Text.Contains(customer.Password, StringComparison.Ordinal) && !notice.Text.Contains(customer.FormerPassword, StringComparison.Ordinal),
            $"Expected no password in the email \"{notice.Subject}\"; it holds one");
    }

    [Then("I am still logged in here")]
    public async Task IAmStillLoggedIn() => await pages.Settings.ReloadAsync();

    [Then("no password is left on the page")]
    public Task NoPasswordIsLeft() => pages.Settings.Password.Form.HoldsAsync(new PasswordChange("", ""));

    private Task TryAsync(string newPassword) => SubmitAsync(new PasswordChange(customer.Password, newPassword));

    private Task SubmitAsync(PasswordChange change)
    {
        current.Form = pages.Settings.Password.Form;
        return pages.Settings.Password.UpdateAsync(change);
    }
}
