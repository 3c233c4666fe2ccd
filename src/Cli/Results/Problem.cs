namespace PortalAcceptance.Cli.Results;

internal sealed record Problem(string Step, int? Line, string Message);
