namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

internal sealed record ResultStep(
    string Name,
    ResultStage Stage,
    long Start,
    IReadOnlyList<ResultStep> Steps,
    IReadOnlyList<ResultAttachment> Attachments,
    IReadOnlyList<ResultParameter> Parameters,
    ResultStatus Status,
    ResultStatusDetails StatusDetails,
    long Stop)
{
    public IEnumerable<string> Outline() =>
        Steps.SelectMany(step => step.Outline()).Select(line => $"  {line}").Prepend($"{Name}: {Status}");
}
