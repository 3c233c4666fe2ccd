using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class ForgerySteps(ForgeForm forge)
{
    [When("I forge a form that names the other customer and enter {string} as {string}")]
    public Task Forge(string text, string field) => forge.SubmitAsync(new FieldValue(field, text));

    [Then("the other customer's information is unchanged")]
    public Task OthersInformationIsUnchanged() => forge.SettingsAreUnchangedAsync();
}
