namespace PortalAcceptance.Cli.Results;

/// <summary>How a scenario went.</summary>
internal sealed record ScenarioResult
{
    /// <summary>The scenario's title.</summary>
    public required string Title { get; init; }

    /// <summary>The title of its feature.</summary>
    public required string Feature { get; init; }

    /// <summary>The feature file as the messages name it.</summary>
    public required string Uri { get; init; }

    /// <summary>The line of the scenario, or of its example in an outline.</summary>
    public int Line { get; init; }

    /// <summary>How it ended.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>How long its last attempt took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>How many attempts it took, the last included.</summary>
    public int Attempts { get; init; }

    /// <summary>What kept it from passing, or <see langword="null"/>.</summary>
    public Problem? Problem { get; init; }

    /// <summary>The files that it left.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Whether it passed only when tried again.</summary>
    public bool IsFlaky => Outcome == Outcome.Passed && Attempts > 1;
}
