namespace PortalAcceptance.Cli.Messages;

/// <summary>The examples of a scenario outline.</summary>
internal sealed record Examples(IReadOnlyList<TableRow>? TableBody);
