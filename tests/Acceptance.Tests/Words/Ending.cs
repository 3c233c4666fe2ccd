namespace PortalAcceptance.Acceptance.Tests.Words;

// How a scenario ended: passed, flaky or failed, after so many attempts, and which of them left a trace.
internal sealed record Ending(string Title, string Status, int Attempts, string Traced);
