using System.CommandLine;

namespace PortalAcceptance.Benchmarks;

internal static class BenchmarkCommand
{
    // A benchmark that is stopped ends the portal and the runs it has started; the library's two seconds are too short for that.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    public static Task<int> RunAsync(this RootCommand command, string[] arguments) =>
        command.Parse(arguments).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = _patience });
}
