using PortalAcceptance.Portal;

namespace PortalAcceptance.Cli.Commands;

internal sealed class PortalCommand(TextWriter output, TextWriter error)
{
    public const string Name = "portal";

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(int? port, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        // A person wants to log in at once; an argument of the portal's own comes later and wins.
        string[] own = ["--Portal:Demo:Enabled=true", .. port is null ? [] : new[] { $"--urls=http://localhost:{port}" }, .. arguments];
        return await PortalApplication.RunAsync(own, output, error, cancellationToken) == 0 ? ExitCodes.Passed : ExitCodes.Refused;
    }
}
