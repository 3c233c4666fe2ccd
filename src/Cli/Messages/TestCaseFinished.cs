namespace PortalAcceptance.Cli.Messages;

/// <summary>An attempt at a test case has ended.</summary>
/// <param name="WillBeRetried">Whether another attempt follows, so that this one is no result.</param>
internal sealed record TestCaseFinished(string TestCaseStartedId, Timestamp Timestamp, bool WillBeRetried);
