using System.Text;
using MimeKit;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Pages;

namespace PortalAcceptance.Portal.Mail;

// RFC 5322 and MIME, readable by any mail program.
internal static class EmlFile
{
    public static async Task WriteAsync(string file, StoredEmail email, string from, CancellationToken cancellationToken)
    {
        using var mime = ToMime(email, from);
        // By its name, MimeKit would write it under a lock that keeps readers out.
        await using var draft = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.Read);
        await mime.WriteToAsync(FormatOf(mime), draft, cancellationToken);
    }

    public static StoredEmail Read(string file)
    {
        using var mime = MimeMessage.Load(file);
        return new StoredEmail(Path.GetFileNameWithoutExtension(file), mime.Date, new EmailMessage(
            EmailAddress.Tidy(mime.Headers[HeaderId.To]), mime.Subject ?? "", (mime.TextBody ?? "").ReplaceLineEndings("\n")));
    }

    public static MimeMessage ToMime(StoredEmail email, string from) => new(
        [new MailboxAddress(Encoding.UTF8, Brand.Name, from)],
        [new MailboxAddress("", email.Message.To)],
        email.Message.Subject,
        new TextPart { Text = email.Message.Text, ContentTransferEncoding = ContentEncoding.Base64 })
    {
        Date = email.SentAt,
        MessageId = $"{email.Id}@{from.Split('@')[1]}",
    };

    // Headers in UTF-8 only where the part before the @ needs them (RFC 6532). Domains are written as xn--… otherwise.
    public static FormatOptions FormatOf(MimeMessage mime)
    {
        var format = FormatOptions.Default.Clone();
        (format.NewLineFormat, format.International) = (NewLineFormat.Dos, !mime.To.Mailboxes.All(mailbox => Ascii.IsValid(mailbox.LocalPart)));
        return format;
    }
}
