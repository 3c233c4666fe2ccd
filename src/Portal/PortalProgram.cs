using PortalAcceptance.Portal.Commands;

namespace PortalAcceptance.Portal;

/// <summary>The program of a host that runs the portal: serves it until it is told to stop, or closes a month by hand.</summary>
/// <param name="build">Builds the portal from its configuration as command-line arguments.</param>
/// <param name="output">Takes what there is to know, or the closed month.</param>
/// <param name="error">Takes one sentence that says why it did not work.</param>
internal sealed class PortalProgram(Func<string[], WebApplication> build, TextWriter output, TextWriter error)
{
    public Task<int> RunAsync(string[] args, CancellationToken cancellationToken = default) => args is [CloseMonthCommand.Name, ..]
        ? new CloseMonthCommand(build, output, error).InvokeAsync(args, cancellationToken)
        : ServeAsync(args, cancellationToken);

    private async Task<int> ServeAsync(string[] args, CancellationToken cancellationToken)
    {
        try
        {
            await using var portal = build(args);
            await portal.StartAsync(cancellationToken);
            Greeting.Write(portal, output);
            await portal.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (Exception exception) when (StartFailure.Explain(exception) is { } explanation)
        {
            await error.WriteLineAsync(explanation);
            return 1;
        }
    }
}
