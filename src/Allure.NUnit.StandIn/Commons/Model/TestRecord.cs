namespace Allure.Net.Commons;

/// <summary>One run of one test: the content of a result file.</summary>
internal sealed class TestRecord : ExecutableItem
{
    public Guid Uuid { get; } = Guid.NewGuid();

    /// <summary>Computed when the test ends: parameters may be added and excluded until then.</summary>
    public string? HistoryId { get; private set; }

    public string TestCaseId => TestIdentity.TestCaseId(FullName);

    public required string FullName { get; init; }

    /// <summary>Where the test is: assembly, namespaces, class.</summary>
    public required IReadOnlyList<string> TitlePath { get; init; }

    public string? Description { get; set; }

    public required List<Label> Labels { get; init; }

    public List<Link> Links { get; } = [];

    public override void End()
    {
        HistoryId = TestIdentity.HistoryId(FullName, Parameters);
        base.End();
    }
}
