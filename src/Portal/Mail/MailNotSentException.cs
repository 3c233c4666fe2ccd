using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Mail;

// The message never contains the text of the email. "advice" is for the customer, if the address is the cause.
internal sealed class MailNotSentException(string message, Exception? cause = null, string? advice = null) : Exception(message, cause)
{
    public FieldError ErrorAt(string field, string otherwise) => new(field, advice ?? otherwise);
}
