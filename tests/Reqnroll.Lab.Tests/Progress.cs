namespace PortalAcceptance.ReqnrollLab.Tests;

internal sealed record Progress(Progress.Started? ScenarioStarted, Progress.Finished? ScenarioFinished)
{
    internal sealed record Started(string Id, string Name, string Feature, string Uri, int Line, int Attempt);

    internal sealed record Finished(string Id, string Status, double Seconds, string? Step, int? StepLine, string? Message);
}
