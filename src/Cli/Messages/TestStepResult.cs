namespace PortalAcceptance.Cli.Messages;

/// <summary>How a step or hook went.</summary>
internal sealed record TestStepResult(TestStepStatus Status, string? Message, StepException? Exception)
{
    /// <summary>What went wrong, or <see langword="null"/>. Not every status comes with a message of its own.</summary>
    public string? Problem => string.IsNullOrWhiteSpace(Message) ? Exception?.Message : Message;
}
