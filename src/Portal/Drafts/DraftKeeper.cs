using Microsoft.AspNetCore.DataProtection;
using PortalAcceptance.Portal.Pages.Account;
using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal.Drafts;

// Keeps what a customer submits after the session has ended until the same customer has logged in again.
internal sealed class DraftKeeper(IDataProtectionProvider protection, CustomerClock clock)
{
    public const string EditorField = "editor";

    private const string Purpose = "PortalAcceptance.Portal.Drafts";

    private Seal<Draft> Drafts => new(protection, Purpose, nameof(Draft));

    private Seal<Editor> Editors => new(protection, Purpose, nameof(Editor));

    public string MarkFor(Guid customerId) => Editors.Close(new Editor(customerId, clock.GetUtcNow()));

    // Null if the portal did not show the form, or long ago. This prevents another site from submitting a draft in a
    // customer's name, although the ended session can't be checked anymore.
    public Guid? EditorOf(IFormCollection form) =>
        Editors.Open(form[EditorField]) is { } editor && clock.GetUtcNow() < editor.ShownAt + Editor.Lifetime ? editor.CustomerId : null;

    // Returns false if there is nothing to keep or it is too long.
    public bool TryKeep(HttpContext context, Guid customerId, SettingsSection section, IFormCollection form)
    {
        var fields = section.Remembered.Select(field => $"{section.Form}.{field}").Where(form.ContainsKey).ToDictionary(name => name, name => form[name].ToString());
        return fields.Count > 0 && DraftCookie.TryKeep(context, Drafts.Close(new Draft(customerId, section.Name, clock.GetUtcNow(), fields)));
    }

    // The draft is shown once. A draft of another customer is deleted.
    public Draft? Take(HttpContext context, Guid customerId)
    {
        if (DraftCookie.Kept(context) is not { } kept)
        {
            return null;
        }

        DraftCookie.Forget(context);
        return Drafts.Open(kept) is { } draft && draft.CustomerId == customerId && clock.GetUtcNow() < draft.SubmittedAt + Draft.Lifetime ? draft : null;
    }
}
