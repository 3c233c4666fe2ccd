using Microsoft.Playwright;

namespace PortalAcceptance.Portal.Pages.Tests.Browsing;

/// <summary>How somebody looks at a page.</summary>
/// <param name="Width">The width of the window, in CSS pixels.</param>
/// <param name="Theme">Light or dark.</param>
public sealed record Look(int Width, ColorScheme Theme = ColorScheme.Light)
{
    /// <summary>A window on a desktop.</summary>
    public static Look Desktop { get; } = new(1280);

    /// <summary>A window on a desktop, dark.</summary>
    public static Look DesktopDark { get; } = Desktop with { Theme = ColorScheme.Dark };

    /// <summary>A phone of today.</summary>
    public static Look Phone { get; } = new(375);

    /// <summary>A phone of today, dark.</summary>
    public static Look PhoneDark { get; } = Phone with { Theme = ColorScheme.Dark };

    /// <summary>The narrowest window in which WCAG (1.4.10) wants everything within reach.</summary>
    public static Look Narrow { get; } = new(320);

    /// <summary>The narrowest window, dark.</summary>
    public static Look NarrowDark { get; } = Narrow with { Theme = ColorScheme.Dark };

    /// <summary>Whether the system imposes its own colours, as Windows' contrast themes do.</summary>
    public bool ForcedColors { get; init; }

    /// <summary>Whether the system asks for less motion.</summary>
    public bool ReducedMotion { get; init; }

    /// <summary>How large text is, in per cent of what the browser starts with.</summary>
    public int TextPercent { get; init; } = 100;

    /// <summary>The height of the window, in CSS pixels.</summary>
    public int Height => Width < 640 ? 760 : 800;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(", ", new[]
        {
            $"{Width} px",
            Theme.ToString().ToLowerInvariant(),
            ForcedColors ? "forced colours" : null,
            ReducedMotion ? "reduced motion" : null,
            TextPercent == 100 ? null : $"text at {TextPercent} %",
        }.OfType<string>());
}
