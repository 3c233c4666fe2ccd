using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Demo;
using PortalAcceptance.Portal.TestSupport;

namespace PortalAcceptance.Portal.Mail;

/// <summary>Decides whether the pickup folder can be read on the portal's own pages.</summary>
/// <param name="mail">Says where e-mail goes.</param>
/// <param name="demo">Says whether there is a demo customer, who needs no protection.</param>
/// <param name="environment">Says whether the portal is being developed.</param>
/// <param name="configuration">Says whether test support is on.</param>
public sealed class MailboxDisplay(
    IOptions<MailOptions> mail, IOptions<DemoOptions> demo, IHostEnvironment environment, IConfiguration configuration)
{
    /// <summary>Whether it can.</summary>
    public bool IsOn { get; } = mail.Value.UsesPickupFolder
        && (mail.Value.ShowMailbox
            ?? (environment.IsDevelopment() || demo.Value.IsEnabledIn(environment) || TestSupportOptions.IsEnabled(configuration)));
}
