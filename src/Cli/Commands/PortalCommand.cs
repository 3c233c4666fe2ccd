using PortalAcceptance.Portal;

namespace PortalAcceptance.Cli.Commands;

/// <summary>Runs the reference portal until it is stopped.</summary>
internal sealed class PortalCommand(TextWriter output, TextWriter error)
{
    /// <summary>The command's name.</summary>
    public const string Name = "portal";

    /// <summary>Runs the portal.</summary>
    /// <param name="port">The port on this machine; <see langword="null"/> for the one in the portal's settings.</param>
    /// <param name="arguments">The portal's own settings, as in <c>--Portal:Key=value</c>.</param>
    /// <param name="cancellationToken">Stops the portal.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(int? port, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        // Whoever starts it from here wants to log in; an argument of the portal's own comes later and wins.
        string[] own = ["--Portal:Demo:Enabled=true", .. port is null ? [] : new[] { $"--urls=http://localhost:{port}" }, .. arguments];
        return await PortalApplication.RunAsync(own, output, error, cancellationToken) == 0 ? ExitCodes.Passed : ExitCodes.Refused;
    }
}
