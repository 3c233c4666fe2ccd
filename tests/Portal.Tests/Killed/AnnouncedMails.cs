using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Tests.Killed;

internal sealed class AnnouncedMails : IMailer
{
    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{ChildProgram.Mailed}{message.To}");
        return Task.CompletedTask;
    }
}
