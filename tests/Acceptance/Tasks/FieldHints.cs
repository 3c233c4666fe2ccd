using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tasks;

// What only browsers, password managers, phones and screen readers notice of a field.
internal sealed class FieldHints(Screen screen)
{
    public async Task AreGivenAsync(string label, string value, bool required)
    {
        var field = screen.Form.Field(label);
        var purpose = AutofillOf(value);
        await field.IsForAsync(purpose);
        if (KindOf(purpose.Split(' ')[^1]) is { } kind)
        {
            await field.TakesAsync(kind);
        }

        await field.IsAnnouncedAsRequiredAsync(required);
    }

    // Null for text of no particular kind.
    private static string? KindOf(string purpose) => purpose switch
    {
        "username" or "email" => "email",
        "current-password" or "new-password" => "password",
        "tel" => "tel",
        "cc-number" or "cc-csc" => "numeric",
        _ => null,
    };

    // https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field
    private static string AutofillOf(string value) => value switch
    {
        "the login ID" => "username",
        "the current password" => "current-password",
        "a new password" => "new-password",
        "an email address" => "email",
        "the first name" => "given-name",
        "the last name" => "family-name",
        "the company" => "organization",
        "the phone number" => "tel",
        "the billing name" => "billing name",
        "the billing company" => "billing organization",
        "the billing address" => "billing address-line1",
        "the second line of the address" => "billing address-line2",
        "the billing city" => "billing address-level2",
        "the billing state" => "billing address-level1",
        "the billing country" => "billing country",
        "the billing postal code" => "billing postal-code",
        "the billing email address" => "billing email",
        "the card type" => "cc-type",
        "the card number" => "cc-number",
        "the expiration month" => "cc-exp-month",
        "the expiration year" => "cc-exp-year",
        "the security code" => "cc-csc",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Add what HTML calls it."),
    };
}
