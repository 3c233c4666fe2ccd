using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class CloudServerSteps(Screen screen, QuotedTexts texts)
{
    [Then("I see the {string} at {string} per month")]
    public Task ServerIsShown(string plan, string price) => screen.CloudServers.ShowsServerAsync(texts.Canonical(plan), price);
}
