namespace PortalAcceptance.RunConfiguration;

/// <summary>The size of a page's visible part.</summary>
/// <param name="Width">Width in CSS pixels.</param>
/// <param name="Height">Height in CSS pixels.</param>
public sealed record Viewport(int Width, int Height);
