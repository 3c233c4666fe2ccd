namespace PortalAcceptance.RunConfiguration;

/// <summary>The size of a page's visible part.</summary>
public sealed record Viewport(int Width, int Height);
