namespace PortalAcceptance.Portal.Mail;

/// <summary>An e-mail in plain text.</summary>
/// <param name="To">The recipient's address.</param>
/// <param name="Subject">One line, in the recipient's language.</param>
/// <param name="Text">The body, in the recipient's language; addresses of pages stand on their own.</param>
public sealed record EmailMessage(string To, string Subject, string Text);
