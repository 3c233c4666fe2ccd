using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

// Fields as keyboards, password managers and screen readers use them.
[Binding]
internal sealed class FieldSteps(Screen screen, FillSection fill, CustomerFaker faker, QuotedTexts texts)
{
    [When("I enter {int} {word} letters as {string}")]
    public Task EnterLetters(int length, string script, string field) => Submit(new FieldValue(texts.Canonical(field), faker.Text(length, script)));

    [When("I enter an address of {int} characters as {string}")]
    public Task EnterEmailAddress(int length, string field) => Submit(new FieldValue(texts.Canonical(field), faker.EmailAddressOf(length)));

    [When("I leave {string} and {string} empty")]
    public Task LeaveBothEmpty(string field, string other) => Submit(new FieldValue(texts.Canonical(field), ""), new FieldValue(texts.Canonical(other), ""));

    [When("I fill in the section, with {string} as {string}")]
    public Task FillIn(string text, string field) => fill.WithAWrongFieldAsync(new FieldValue(texts.Canonical(field), text));

    [Then("everything that I filled in is still there")]
    public Task EverythingIsKept() => fill.IsKeptAsync();

    [Then("Enter saves from each of these fields")]
    public Task EnterSaves(DataTable fields) => fill.SaveWithEnterInAsync(fields.Rows.Select(row => texts.Canonical(row[0])));

    [Then("each error leads to its field, which is marked as wrong")]
    public async Task ErrorsLeadToTheirFields(DataTable errors)
    {
        foreach (var row in errors.Rows)
        {
            await screen.Form.ErrorLeadsToAsync(texts.Shown(row[0]), texts.Canonical(row[1]));
            await screen.Form.Field(texts.Canonical(row[1])).IsMarkedAsWrongAsync();
        }
    }

    private Task Submit(params IEnumerable<FieldValue> values) => screen.Form.SubmitAsync(new FormValues(values));
}
