using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tasks;

// What only browsers, password managers and screen readers notice of a field.
internal sealed class FieldHints(Screen screen)
{
    public async Task AreGivenAsync(string label, string value, bool required)
    {
        var field = screen.Form.Field(label);
        await field.IsForAsync(AutofillOf(value));
        await field.IsAnnouncedAsRequiredAsync(required);
    }

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
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Add what HTML calls it."),
    };
}
