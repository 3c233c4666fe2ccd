namespace PortalAcceptance.Cli.Messages;

/// <summary>An attempt at a test case begins.</summary>
/// <param name="Attempt">0 for the first.</param>
internal sealed record TestCaseStarted(string Id, string TestCaseId, int Attempt, Timestamp Timestamp);
