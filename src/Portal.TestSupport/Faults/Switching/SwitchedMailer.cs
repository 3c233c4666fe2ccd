using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

/// <summary>Sends mail as it is sent for the customer being served.</summary>
internal sealed class SwitchedMailer(FaultSwitch faults, [FromKeyedServices(FaultServices.Intact)] IMailer mailer) : IMailer
{
    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken) =>
        faults.Around(mailer).SendAsync(message, cancellationToken);
}
