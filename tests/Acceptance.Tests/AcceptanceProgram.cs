using PortalAcceptance.Shared;

namespace PortalAcceptance.Acceptance.Tests;

internal static class AcceptanceProgram
{
    /// <summary>Milliseconds for what is to fail by waiting: few, and enough for the first pages of a portal on a busy machine.</summary>
    public const int ShortPatience = 6000;

    /// <summary><see cref="ShortPatience"/> as a variable of the run.</summary>
    public static readonly (string Name, string Value) IsImpatient = ("PORTAL_EXPECT_TIMEOUT", $"{ShortPatience}");

    public static Task<(int ExitCode, string Output, string Errors)> RunAsync(Dictionary<string, string> variables, params string[] arguments) =>
        RunAsync(variables, CancellationToken.None, "KILL", arguments);

    public static Task<(int ExitCode, string Output, string Errors)> RunAsync(
        Dictionary<string, string> variables, CancellationToken kill, string signal = "KILL", params string[] arguments) =>
        DotnetProgram.RunAsync(
            [Path.Combine(AppContext.BaseDirectory, "Acceptance.dll"), .. arguments],
            folder: "",
            kill,
            [.. Inherited().Select(name => (name, (string?)null)), .. variables.Select(variable => (variable.Key, variable.Value))],
            signal);

    public static Task<(int ExitCode, string Output, string Errors)> RunInRepositoryAsync(Dictionary<string, string> variables) =>
        DotnetProgram.RunAsync(
            [Path.Combine(AppContext.BaseDirectory, "Acceptance.dll")],
            SourceLines.Repository,
            environment: [.. Inherited().Select(name => (name, (string?)null)), .. variables.Select(variable => (variable.Key, variable.Value))]);

    private static IEnumerable<string> Inherited() =>
        Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(name => name.StartsWith("PORTAL_", StringComparison.Ordinal));
}
