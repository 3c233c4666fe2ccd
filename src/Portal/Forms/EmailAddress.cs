using System.Net.Mail;

namespace PortalAcceptance.Portal.Forms;

/// <summary>Tells e-mail addresses from other text.</summary>
public static class EmailAddress
{
    /// <summary>Whether the text is one bare address whose domain has a dot in it, and nothing that cannot be seen.</summary>
    public static bool IsValid(string text) =>
        MailAddress.TryCreate(text, out var address)
        && address.Address == text
        && address.Host.Contains('.')
        && !address.Host.EndsWith('.')
        && text.EnumerateRunes().All(Text.IsVisible)
        && text.IndexOf('\ufffd') < 0;
}
