namespace PortalAcceptance.Portal.Mail;

// The message never contains the text of the email.
internal sealed class MailNotSentException(string message, Exception cause) : Exception(message, cause);
