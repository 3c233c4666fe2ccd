using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>What happens to a section in another browser while it is open in this one.</summary>
[Binding]
public sealed class ConflictSteps(Pages pages, Customer customer, CustomerFaker faker, ScenarioBrowsers browsers, LogIn logIn, CurrentForm current)
{
    [Given("I have saved {string} as {string} in another browser meanwhile")]
    public Task SaveElsewhere(string text, string field) => SaveElsewhereAsync(new FormValues(new FieldValue(field, text)));

    [Given("I have replaced my credit card in another browser meanwhile")]
    public async Task ReplaceTheCardElsewhere()
    {
        customer.Card = faker.NewCard();
        await SaveElsewhereAsync(customer.Card);
    }

    [When("I save again")]
    public Task SaveAgain() => current.Form.Submit.ClickAsync();

    [Then("I am told which card is on file now")]
    public Task IAmToldWhichCardIsOnFile() =>
        current.Form.RefusesAsync(pages.View.Shown($"The card on file is now {customer.Card.OnFile}."));

    private async Task SaveElsewhereAsync(IFormValues values)
    {
        var settings = await logIn.ToSettingsInAsync(await browsers.OpenAsync());
        var section = settings.Section(current.Section.Name);
        await section.OpenAsync();
        await section.SubmitAsync(values);
        await section.Form.ConfirmsAsync();
    }
}
