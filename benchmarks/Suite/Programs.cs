using System.Diagnostics;

namespace PortalAcceptance.Suite;

// The paths of the programs that the benchmark starts.
internal static class Programs
{
    private static readonly DirectoryInfo _own = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    public static string Repository { get; } = _own.Parent!.Parent!.Parent!.Parent!.FullName;

    public static string PlaywrightBdd { get; } = Path.Combine(Repository, "benchmarks", "Suite", "playwright-bdd");

    public static string CommandLine { get; } = Built("Cli", "portal-acceptance.dll");

    public static string Portal { get; } = Built("Portal.TestSupport", "Portal.TestSupport.dll");

    public static string Itself { get; } = Path.Combine(_own.FullName, "Suite.dll");

    // Removes this process's PORTAL_ variables, because they would change the settings of the suite and distort the comparison.
    public static ProcessStartInfo Start(string folder, IEnumerable<KeyValuePair<string, string?>> variables, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PORTAL_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables.Where(variable => variable.Value is not null))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static string Built(string project, string file) => Path.Combine(_own.Parent!.Parent!.FullName, project, _own.Name, file);
}
