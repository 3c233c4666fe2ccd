using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>The emails that customers are sent.</summary>
[Binding]
public sealed class EmailSteps(Inbox inbox, Customer customer, OtherCustomer other)
{
    [Then("I am sent an e-mail with my login ID and a password")]
    public async Task WelcomeHoldsLoginIdAndPassword()
    {
        (await inbox.OnlyEmailAsync(customer.LoginId)).Mentions(customer.LoginId);
        var length = (await inbox.WelcomePasswordAsync(customer.LoginId)).Length;
        UnmetExpectationException.ThrowUnless(length >= 12, $"Expected a password of at least 12 characters in the welcome email; it has {length}");
    }

    [Then("I am sent a notice of it that holds no password")]
    public async Task NoticeHoldsNoPassword() =>
        (await inbox.LatestEmailAsync(customer.LoginId, "Your password has been updated")).HoldsNoPassword(customer.Password, customer.FormerPassword);

    [Then("my old e-mail address has been told which one I asked for")]
    public async Task OldAddressIsToldOfTheRequest() =>
        (await inbox.LatestEmailAsync(customer.LoginId, "A new email address for your account")).Mentions(customer.RequestedLoginId);

    [Then("my old e-mail address has been told that it no longer opens my account")]
    public async Task OldAddressIsToldOfTheChange() =>
        (await inbox.LatestEmailAsync(customer.FormerLoginId, "Your email address has been changed")).Mentions(customer.LoginId);

    [Then("that customer has been told of it, and was sent no link")]
    public Task OtherCustomerIsToldOfTheAccount() => inbox.HoldsOnlyAsync(other.Value.LoginId, "You already have an account");
}
