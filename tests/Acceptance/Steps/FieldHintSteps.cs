using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class FieldHintSteps(FieldHints hints, Screen screen, Customer customer, QuotedTexts texts)
{
    [Then("password managers, phones and screen readers are told")]
    public async Task AreTold(DataTable fields)
    {
        foreach (var row in fields.Rows)
        {
            await hints.AreGivenAsync(texts.Canonical(row[0]), row[1], row[2] == "yes");
        }
    }

    [Then("password managers are told whose password it is")]
    public Task AccountIsTold() => screen.Form.IsForAccountAsync(customer.LoginId);

    [Then("{string} is announced as shown")]
    public Task IsAnnouncedAsShown(string field) => screen.Form.Reveal(texts.Canonical(field)).IsAnnouncedAsPressedAsync(true);

    [Then("{string} is announced as hidden")]
    public Task IsAnnouncedAsHidden(string field) => screen.Form.Reveal(texts.Canonical(field)).IsAnnouncedAsPressedAsync(false);

    [Then("{string} suggests {string}")]
    public Task Suggests(string field, string text) => screen.Form.Field(texts.Canonical(field)).SuggestsAsync(screen.View.Shown(texts.Canonical(text)));

    [Then("{string} is marked as wrong")]
    public Task IsAnnouncedAsWrong(string field) => screen.Form.Field(texts.Canonical(field)).IsMarkedAsWrongAsync();

    [Then("{string} is not marked as wrong")]
    public Task IsNotAnnouncedAsWrong(string field) => screen.Form.Field(texts.Canonical(field)).IsNotMarkedAsWrongAsync();
}
