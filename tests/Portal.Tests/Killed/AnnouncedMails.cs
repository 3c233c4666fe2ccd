using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Tests.Killed;

/// <summary>Tells the parent process of the e-mails that this one sends.</summary>
internal sealed class AnnouncedMails : IMailer
{
    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{ChildProgram.Mailed}{message.To}");
        return Task.CompletedTask;
    }
}
