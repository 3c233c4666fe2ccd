using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

// All fields of the section at hand.
internal sealed class FillSection(Screen screen, Customer customer, CustomerFaker faker)
{
    private IFormValues? _typed;

    // Each field is given another value than it had.
    public Task WithAWrongFieldAsync(FieldValue wrong)
    {
        _typed = new FormValues(New().Fields.Where(field => field.Label != wrong.Label).Append(wrong));
        return screen.Section.SubmitAsync(_typed);
    }

    public Task IsKeptAsync() => screen.Form.HoldsAsync(
        _typed ?? throw new InvalidOperationException("No earlier step fills in a section."), "after the error");

    public async Task SaveWithEnterInAsync(IEnumerable<string> labels)
    {
        foreach (var label in labels)
        {
            await screen.Form.FillAsync(Same());
            await screen.Form.SavesOnEnterAsync(label);
        }
    }

    private IFormValues New() => screen.Section switch
    {
        SettingsSection<BillingInformation> => faker.Billing("Japan"),
        SettingsSection<CreditCard> => faker.NewCard(),
        _ => new FormValues([.. faker.Account().Fields, new FieldValue("Time zone", "Asia/Singapore", IsChoice: true)]),
    };

    private FormValues Same() => new(screen.Section switch
    {
        SettingsSection<BillingInformation> => customer.Billing.Fields,
        SettingsSection<CreditCard> => faker.NewCard().Fields,
        _ => [.. customer.Account.Fields, new FieldValue("Email address", customer.LoginId)],
    });
}
