using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal;

internal static class Greeting
{
    public static void Write(WebApplication portal, TextWriter output)
    {
        var address = portal.Services.GetRequiredService<PortalAddress>();
        output.WriteLine($"{Pages.Brand.Name} is ready.");
        output.WriteLine();
        WriteLine("Portal", address.Page("/"));
        foreach (var line in portal.Services.GetServices<GreetingLine>())
        {
            WriteLine(line.Label, line.Text);
        }

        if (portal.Services.GetRequiredService<MailboxDisplay>().IsOn)
        {
            WriteLine("Mailbox", address.Page("/dev/mail"));
        }

        output.WriteLine();
        output.WriteLine("Ctrl+C stops it.");

        void WriteLine(string label, object text) => output.WriteLine($"  {label,-7}  {text}");
    }
}

// Added by a host, such as a login.
internal sealed record GreetingLine(string Label, string Text);
