using System.Diagnostics;

namespace PortalAcceptance.Acceptance.Tests;

// The processes of a run whose results are in a folder, as Linux shows them.
internal static class RunProcesses
{
    public static bool IsDriver(string command) => command.Contains("run-driver", StringComparison.Ordinal);

    public static bool IsBrowser(string command) => command.Contains("--remote-debugging", StringComparison.Ordinal) && !command.Contains("--type=", StringComparison.Ordinal);

    public static bool IsTab(string command) => command.Contains("--type=renderer", StringComparison.Ordinal);

    // All that are left, by their command line.
    public static IReadOnlyList<string> CommandsOf(string results) => [.. Of(results).Select(process => process.Command)];

    public static async Task SignalAsync(string results, Predicate<string> isIt, string signal)
    {
        foreach (var (id, _) in Of(results).Where(process => isIt(process.Command)))
        {
            using var sending = Process.Start("kill", [$"-{signal}", $"{id}"]);
            await sending.WaitForExitAsync();
        }
    }

    // The driver has the variables of the program, and the processes of the browser are below it.
    private static List<(int Id, string Command)> Of(string results)
    {
        var all = Directory.EnumerateDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _))
            .Select(folder => (Id: int.Parse(Path.GetFileName(folder)), Status: Read(folder, "stat"), Command: Read(folder, "cmdline").Replace('\0', ' '), Variables: Read(folder, "environ")))
            .Where(process => process.Status.Length > 0)
            .Select(process => (process.Id, Parent: int.Parse(process.Status[(process.Status.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]), process.Command, process.Variables))
            .ToList();
        var found = all.Where(process => process.Variables.Contains(results, StringComparison.Ordinal)).ToList();
        for (var below = found; below.Count > 0; found.AddRange(below))
        {
            var (parents, known) = (below.Select(process => process.Id).ToHashSet(), found.Select(process => process.Id).ToHashSet());
            below = [.. all.Where(process => parents.Contains(process.Parent) && !known.Contains(process.Id))];
        }

        return [.. found.Select(process => (process.Id, process.Command))];
    }

    private static string Read(string folder, string name)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, name));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
