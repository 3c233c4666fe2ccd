namespace PortalAcceptance.DocumentationBenchmark;

internal static class Programs
{
    private static readonly DirectoryInfo _own = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    public static string Repository { get; } = _own.Parent!.Parent!.Parent!.Parent!.FullName;

    public static string CommandLine { get; } = Path.Combine(_own.Parent!.Parent!.FullName, "Cli", _own.Name, "portal-acceptance.dll");
}
