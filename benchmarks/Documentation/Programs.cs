namespace PortalAcceptance.DocumentationBenchmark;

internal static class Programs
{
    private static readonly DirectoryInfo _own = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    public static string Repository { get; } = _own.Parent!.Parent!.Parent!.Parent!.FullName;

    public static string Scenarios { get; } = Path.Combine(_own.Parent!.Parent!.FullName, "Acceptance", _own.Name, "Acceptance.dll");
}
