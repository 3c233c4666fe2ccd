using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal sealed class SwitchedMailer(FaultSwitch faults, [FromKeyedServices(FaultServices.Intact)] IMailer mailer) : IMailer
{
    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken) =>
        faults.Around(mailer).SendAsync(message, cancellationToken);
}
