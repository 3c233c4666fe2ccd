using PortalAcceptance.Portal.Commands;

namespace PortalAcceptance.Portal;

// Runs the portal until it is stopped, or closes a month by hand.
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
