namespace PortalAcceptance.Portal.Mail;

// Addresses of pages in the text stand on their own.
internal sealed record EmailMessage(string To, string Subject, string Text);
