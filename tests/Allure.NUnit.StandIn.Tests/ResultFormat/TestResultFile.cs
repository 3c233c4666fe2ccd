namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

internal sealed record TestResultFile(
    Guid Uuid,
    string HistoryId,
    string TestCaseId,
    string FullName,
    string Name,
    IReadOnlyList<string> TitlePath,
    IReadOnlyList<ResultLabel> Labels,
    IReadOnlyList<ResultLink> Links,
    ResultStatus Status,
    ResultStage Stage,
    long Start,
    long Stop,
    IReadOnlyList<ResultStep> Steps,
    IReadOnlyList<ResultAttachment> Attachments,
    IReadOnlyList<ResultParameter> Parameters,
    ResultStatusDetails? StatusDetails = null,
    string? Description = null)
{
    public IEnumerable<string> LabelsNamed(string name) => Labels.Where(label => label.Name == name).Select(label => label.Value);
}
