using PortalAcceptance.Portal;
using PortalAcceptance.Portal.Commands;
using PortalAcceptance.Portal.TestSupport;

namespace PortalAcceptance.Cli.Commands;

internal sealed class PortalCommand(TextWriter output, TextWriter error)
{
    public const string Name = "portal";

    public async Task<int> RunAsync(int? port, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var program = new PortalProgram(PortalWithTestSupport.Build, output, error);
        if (arguments is [CloseMonthCommand.Name, ..])
        {
            return await program.RunAsync([.. arguments], cancellationToken);
        }

        // With a demo customer by default; the user's own arguments come later and override it.
        string[] own = ["--Portal:Demo:Enabled=true", .. port is null ? [] : new[] { $"--urls=http://localhost:{port}" }, .. arguments];
        return await program.RunAsync(own, cancellationToken) == 0 ? ExitCodes.Passed : ExitCodes.Refused;
    }
}
