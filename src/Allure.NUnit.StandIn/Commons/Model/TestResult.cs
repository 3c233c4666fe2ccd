namespace Allure.Net.Commons;

/// <summary>One run of one test: the content of a result file.</summary>
internal sealed class TestResult : ExecutableItem
{
    public Guid Uuid { get; } = Guid.NewGuid();

    /// <summary>The same for every run of the test with the same parameters. Parameters may be added until the test ends.</summary>
    public string? HistoryId { get; private set; }

    /// <summary>The same for every run of the test, whatever its parameters.</summary>
    public required string TestCaseId { get; init; }

    public required string FullName { get; init; }

    /// <summary>Where the test stands: assembly, namespaces, class.</summary>
    public required IReadOnlyList<string> TitlePath { get; init; }

    public string? Description { get; set; }

    public List<Label> Labels { get; init; } = [];

    public List<Link> Links { get; } = [];

    public override void End()
    {
        HistoryId = AllureIdentifiers.HistoryId(FullName, Parameters);
        base.End();
    }
}
