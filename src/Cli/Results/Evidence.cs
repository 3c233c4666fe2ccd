namespace PortalAcceptance.Cli.Results;

/// <summary>A file that a scenario left for whoever looks into it.</summary>
/// <param name="Kind">What it is, in a word: trace, screenshot.</param>
/// <param name="Path">Where it is.</param>
internal sealed record Evidence(string Kind, string Path);
