namespace PortalAcceptance.Cli.Messages;

/// <summary>Output or a file of an attempt at a test case.</summary>
internal sealed record Attachment(string Body, string MediaType, string? FileName, string? TestCaseStartedId);
