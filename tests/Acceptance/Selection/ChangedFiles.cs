using System.ComponentModel;
using System.Diagnostics;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Selection;

// What the command line saw saved, and what git says has changed: since a commit, whether committed or not, and files that it
// doesn't know.
internal static class ChangedFiles
{
    // Names the files, one in each line.
    private const string SavedVariable = "ACCEPTANCE_SAVED_FILES";

    // Those saved since the last run, while the command line watches them.
    public static IReadOnlyList<string>? Saved => Environment.GetEnvironmentVariable(SavedVariable)?.Split('\n');

    public static async Task<IReadOnlyList<string>> SinceAsync(string commit, string folder)
    {
        var root = (await GitAsync(folder, "rev-parse", "--show-toplevel"))[0];
        return
        [
            .. (await Task.WhenAll(GitAsync(root, "diff", "--name-only", commit, "--"), GitAsync(root, "ls-files", "--others", "--exclude-standard")))
                .SelectMany(files => files).Select(file => Path.GetFullPath(file, root)).Distinct(),
        ];
    }

    private static async Task<IReadOnlyList<string>> GitAsync(string folder, params string[] arguments)
    {
        var (output, errors) = (new List<string>(), new List<string>());
        try
        {
            // Names are quoted otherwise if they are not in ASCII.
            var git = new ProcessStartInfo("git", ["-c", "core.quotePath=false", .. arguments]) { WorkingDirectory = folder };
            return await ChildProcess.RunAsync(git, output.Add, errors.Add, TimeSpan.Zero, CancellationToken.None) == 0
                ? output
                : throw new RunSettingsException($"git can't tell what has changed ({string.Join(" ", errors).TrimEnd('.')}); correct --only-changed or PORTAL_ONLY_CHANGED.");
        }
        catch (Win32Exception e)
        {
            throw new RunSettingsException("--only-changed needs git, which is not on PATH; install it, or name feature files instead.", e);
        }
    }
}
