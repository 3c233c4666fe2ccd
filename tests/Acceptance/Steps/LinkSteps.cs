using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>What all e-mailed links have in common: they work once, for a while.</summary>
[Binding]
public sealed class LinkSteps(Pages pages, Customer customer, CustomerRegistry registry, EmailedLink link, CurrentForm current)
{
    [When("I open the same link again")]
    public Task OpenTheSameLink() => link.OpenAsync();

    [When("I open the link with one character changed")]
    public Task OpenTheLinkChanged() => link.OpenAlteredAsync();

    [When("{int} minutes pass")]
    public Task MinutesPass(int minutes) => registry.AdvanceClockAsync(customer, TimeSpan.FromMinutes(minutes));

    [Then("the link is void")]
    public Task TheLinkIsVoid() => current.Form.RefusesAsync(
        pages.View.Shown("This link is not valid. A link works once, and for one hour."));
}
