using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Mail;

internal sealed class SmtpMailer(IOptions<MailOptions> options, TimeProvider clock) : IMailer
{
    private const string OtherLetters = "Our mail server cannot send to an address with letters such as é before the @. Enter another address, for example zoe@example.org.";
    private const string Refused = "The mail server refuses this address. Check its spelling, or enter another one, for example ada@example.org.";

    // RFC 5321, 4.2.1.
    private const SmtpStatusCode FirstPermanentError = (SmtpStatusCode)500;

    public async Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(settings.Timeout);
        try
        {
            await SendAsync(message, settings, patience.Token);
        }
        // MailKit throws exceptions of many kinds.
        catch (Exception exception) when (exception is not MailNotSentException && !cancellationToken.IsCancellationRequested)
        {
            // MailKit reports an interrupted handshake as a certificate that may not be trusted.
            var reason = patience.IsCancellationRequested ? $"no answer within {settings.Timeout}." : exception.Message;
            throw new MailNotSentException(
                $"The SMTP server {settings.Host}:{settings.Port} did not take the mail: {reason} Check {MailOptions.Section}.",
                exception,
                exception is SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted, StatusCode: >= FirstPermanentError } ? Refused : null);
        }
    }

    private async Task SendAsync(EmailMessage message, MailOptions settings, CancellationToken cancellationToken)
    {
        using var mime = EmlFile.ToMime(StoredEmail.Of(message, clock), settings.From);
        // A check for revocation would connect to the certificate's issuer.
        using var client = new SmtpClient { CheckCertificateRevocation = false, ServerCertificateValidationCallback = settings.CheckCertificate };
        await client.ConnectAsync(settings.Host!, settings.Port, settings.UseTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None, cancellationToken);
        if (settings.UserName is not null)
        {
            await client.AuthenticateAsync(settings.UserName, settings.Password ?? "", cancellationToken);
        }

        var format = EmlFile.FormatOf(mime);
        if (format.International && !client.Capabilities.HasFlag(SmtpCapabilities.UTF8))
        {
            throw new MailNotSentException($"The SMTP server {settings.Host}:{settings.Port} lacks SMTPUTF8, which the address needs.", advice: OtherLetters);
        }

        // Otherwise MailKit sends domains in Unicode to a server that could take them, without saying so.
        client.Capabilities &= format.International ? client.Capabilities : ~SmtpCapabilities.UTF8;
        await client.SendAsync(format, mime, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }
}
