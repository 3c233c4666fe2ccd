namespace Reqnroll.StandIn.Tests.Support;

/// <summary>How a scenario went.</summary>
/// <param name="Name">Its title.</param>
/// <param name="Error">What its test threw; null if it passed.</param>
/// <param name="TearDownError">What its tear-down threw; null if nothing.</param>
/// <param name="Lines">Its output.</param>
internal sealed record ScenarioOutcome(string Name, Exception? Error, Exception? TearDownError, IReadOnlyList<string> Lines)
{
    /// <summary>The output as one text.</summary>
    public string Output => string.Join('\n', Lines);
}
