using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Faults.Card;

/// <summary>Writes the number that <see cref="CardNumberKept"/> has kept into the notice.</summary>
internal sealed class CardNumberMailed(
    IMailer mailer, TextCatalog texts, IHttpContextAccessor http, FaultMemory<CardNumberKept, string> numbers) : IMailer
{
    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        var customer = http.HttpContext?.RequestServices.GetRequiredService<CurrentCustomer>().Value;
        return customer is not null
            && MailSubject.Is(message, "Your credit card information was changed", texts)
            && numbers.Recall(customer.Id) is { Length: > 4 } number
            ? mailer.SendAsync(message with { Text = message.Text.Replace(number[^4..], number, StringComparison.Ordinal) }, cancellationToken)
            : mailer.SendAsync(message, cancellationToken);
    }
}
