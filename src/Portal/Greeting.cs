using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Demo;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal;

/// <summary>Tells whoever started the portal where it is and how to get in.</summary>
public static class Greeting
{
    /// <summary>Writes the addresses of a portal that has started, and the demo customer's login if there is one.</summary>
    public static void Write(WebApplication portal, TextWriter output)
    {
        var address = portal.Services.GetRequiredService<PortalAddress>();
        var demo = portal.Services.GetRequiredService<IOptions<DemoOptions>>().Value;
        output.WriteLine($"{Pages.Brand.Name} is ready.");
        output.WriteLine();
        output.WriteLine($"  Portal   {address.Page("/")}");
        if (demo.IsEnabledIn(portal.Environment))
        {
            output.WriteLine($"  Log in   {demo.Email}  {demo.Password}");
        }

        if (portal.Services.GetRequiredService<MailboxDisplay>().IsOn)
        {
            output.WriteLine($"  Mailbox  {address.Page("/dev/mail")}");
        }

        output.WriteLine();
        output.WriteLine("Ctrl+C stops it.");
    }
}
