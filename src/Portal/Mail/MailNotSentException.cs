namespace PortalAcceptance.Portal.Mail;

/// <summary>An e-mail could not be handed over for delivery.</summary>
/// <param name="message">What failed and what to do about it; never the text of the mail.</param>
/// <param name="cause">What the transport reported.</param>
public sealed class MailNotSentException(string message, Exception cause) : Exception(message, cause);
