namespace Allure.Net.Commons;

/// <summary>What a test and a step have in common.</summary>
internal abstract class ExecutableItem
{
    public required string Name { get; set; }

    public Stage Stage { get; private set; }

    /// <summary>Missing as long as the item hasn't stopped.</summary>
    public Status? Status { get; set; }

    public StatusDetails? StatusDetails { get; set; }

    /// <summary>In milliseconds since 1970, UTC.</summary>
    public long? Start { get; private set; }

    /// <summary>In milliseconds since 1970, UTC; missing as long as the item hasn't stopped.</summary>
    public long? Stop { get; private set; }

    public List<StepResult> Steps { get; } = [];

    public List<Attachment> Attachments { get; } = [];

    public List<Parameter> Parameters { get; init; } = [];

    public void Begin()
    {
        Stage = Stage.Running;
        Start = AllureClock.Now;
    }

    public virtual void End()
    {
        Stage = Stage.Finished;
        Stop = AllureClock.Now;
    }
}
