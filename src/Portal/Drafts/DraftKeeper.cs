using Microsoft.AspNetCore.DataProtection;
using PortalAcceptance.Portal.Pages.Account;
using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal.Drafts;

/// <summary>Keeps what a customer submits in a session that has ended, until the same customer has logged in again.</summary>
/// <param name="protection">Seals drafts, and whom forms were shown to.</param>
/// <param name="clock">Says what has expired.</param>
public sealed class DraftKeeper(IDataProtectionProvider protection, CustomerClock clock)
{
    /// <summary>The name of the field in which a form says whom it was shown to.</summary>
    public const string EditorField = "editor";

    private const string Purpose = "PortalAcceptance.Portal.Drafts";

    private Seal<Draft> Drafts => new(protection, Purpose, nameof(Draft));

    private Seal<Editor> Editors => new(protection, Purpose, nameof(Editor));

    /// <summary>What a form that is shown to a customer carries.</summary>
    public string MarkFor(Guid customerId) => Editors.Close(new Editor(customerId, clock.GetUtcNow()));

    /// <summary>
    /// Whom a form was shown to; null when the portal showed it to nobody, or long ago. What another site submits in a
    /// customer's name is none of the customer's drafts, although nothing else about a session is left to be checked.
    /// </summary>
    public Guid? EditorOf(IFormCollection form) =>
        Editors.Open(form[EditorField]) is { } editor && clock.GetUtcNow() < editor.ShownAt + Editor.Lifetime ? editor.CustomerId : null;

    /// <summary>Keeps what was typed into a section, its secrets excepted.</summary>
    /// <returns>Whether there was anything to keep that could be kept.</returns>
    public bool TryKeep(HttpContext context, Guid customerId, SettingsSection section, IFormCollection form)
    {
        var fields = section.Remembered.Select(field => $"{section.Form}.{field}").Where(form.ContainsKey).ToDictionary(name => name, name => form[name].ToString());
        return fields.Count > 0 && DraftCookie.TryKeep(context, Drafts.Close(new Draft(customerId, section.Name, clock.GetUtcNow(), fields)));
    }

    /// <summary>The draft of the customer who has logged in, to be shown once; null when there is none. Any other is gone then.</summary>
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
