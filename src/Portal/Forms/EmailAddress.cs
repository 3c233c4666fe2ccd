using System.Net.Mail;

namespace PortalAcceptance.Portal.Forms;

internal static class EmailAddress
{
    // A bare address whose domain contains a dot, without invisible characters.
    public static bool IsValid(string text) =>
        MailAddress.TryCreate(text, out var address)
        && address.Address == text
        && address.Host.Contains('.')
        && !address.Host.EndsWith('.')
        && text.EnumerateRunes().All(Text.IsVisible)
        && text.IndexOf('\ufffd') < 0;
}
