using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class EmailSteps(Inbox inbox, Customer customer, OtherCustomer other, QuotedTexts texts)
{
    [Then("I am emailed my login ID and a password")]
    public async Task WelcomeHoldsLoginIdAndPassword()
    {
        (await inbox.OnlyEmailAsync(customer.LoginId)).Mentions(customer.LoginId);
        var length = (await inbox.WelcomePasswordAsync(customer.LoginId)).Length;
        UnmetExpectationException.ThrowUnless(length >= 12, $"Expected a password of at least 12 characters in the welcome email; it has {length}");
    }

    [Then("I am emailed {string}, with a greeting by name")]
    public async Task IsEmailed(string subject) =>
        (await inbox.LatestEmailAsync(customer.LoginId, texts.Canonical(subject))).Mentions(inbox.Shown($"Hello {customer.Account.FirstName},"));

    [Then("I am emailed nothing")]
    public Task IsEmailedNothing() => inbox.IsEmptyAsync(customer.LoginId);

    [Then("I am told by email that I already have an account")]
    public Task IsToldOfTheAccount() => inbox.HoldsOnlyAsync(customer.LoginId, "You already have an account");

    [Then("I am emailed a notice that contains no password")]
    public async Task NoticeHoldsNoPassword() =>
        (await inbox.LatestEmailAsync(customer.LoginId, "Your password has been updated")).HoldsNoPassword(customer.Password, customer.FormerPassword);

    [Then("my old email address is told about the request")]
    public async Task OldAddressIsToldOfTheRequest() =>
        (await inbox.LatestEmailAsync(customer.LoginId, "A new email address for your account")).Mentions(customer.RequestedLoginId);

    [Then("my old email address is told about the change")]
    public async Task OldAddressIsToldOfTheChange() =>
        (await inbox.LatestEmailAsync(customer.FormerLoginId, "Your email address has been changed")).Mentions(customer.LoginId);

    [Then("the other customer is told about it, without a link")]
    public Task OtherCustomerIsToldOfTheAccount() => inbox.HoldsOnlyAsync(other.Value.LoginId, "You already have an account");
}
