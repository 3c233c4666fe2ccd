using Microsoft.Extensions.Hosting;
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
        try
        {
            await using var portal = PortalApplication.Build([.. port is null ? [] : new[] { $"--urls=http://localhost:{port}" }, .. arguments]);
            await portal.StartAsync(cancellationToken);
            await output.WriteLineAsync($"The portal is ready at {string.Join(", ", portal.Urls)}; Ctrl+C stops it.");
            await portal.WaitForShutdownAsync(cancellationToken);
            return ExitCodes.Passed;
        }
        catch (Exception exception) when (StartFailure.Explain(exception) is { } explanation)
        {
            await error.WriteLineAsync(explanation);
            return ExitCodes.Refused;
        }
    }
}
