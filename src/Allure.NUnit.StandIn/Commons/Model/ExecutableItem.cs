namespace Allure.Net.Commons;

/// <summary>What a test and a step have in common.</summary>
internal abstract class ExecutableItem
{
    public required string Name { get; set; }

    public Stage Stage { get; private set; }

    public Status Status { get; set; }

    public StatusDetails? StatusDetails { get; set; } = new();

    /// <summary>In milliseconds since 1970, UTC.</summary>
    public long Start { get; private set; }

    /// <summary>In milliseconds since 1970, UTC; 0 until the item stops.</summary>
    public long Stop { get; private set; }

    public List<StepResult> Steps { get; } = [];

    public List<Attachment> Attachments { get; } = [];

    public List<Parameter> Parameters { get; init; } = [];

    private static long Now => DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    public void Begin() => (Stage, Start) = (Stage.Running, Now);

    public virtual void End() => (Stage, Stop) = (Stage.Finished, Now);
}
