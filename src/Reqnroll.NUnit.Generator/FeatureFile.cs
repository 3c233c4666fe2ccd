namespace PortalAcceptance.ReqnrollGenerator;

/// <summary>A feature file of the project.</summary>
/// <param name="Link">Where it is in the project, with forward slashes.</param>
internal sealed record FeatureFile(string Path, string Link, string Text);
