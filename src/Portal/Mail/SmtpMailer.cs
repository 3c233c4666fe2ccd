using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Pages;

namespace PortalAcceptance.Portal.Mail;

internal sealed class SmtpMailer(IOptions<MailOptions> options) : IMailer
{
    public async Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.UseTls };
        if (settings.UserName is not null)
        {
            client.Credentials = new NetworkCredential(settings.UserName, settings.Password);
        }

        using var mail = new MailMessage(new MailAddress(settings.From, Brand.Name), new MailAddress(message.To))
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = message.Text,
            BodyEncoding = Encoding.UTF8,
        };
        try
        {
            await client.SendMailAsync(mail, cancellationToken);
        }
        catch (SmtpException exception)
        {
            throw new MailNotSentException(
                $"The SMTP server {settings.Host}:{settings.Port} did not take the mail: {exception.Message} Check {MailOptions.Section}.",
                exception);
        }
    }
}
