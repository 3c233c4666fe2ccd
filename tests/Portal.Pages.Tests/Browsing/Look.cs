using Microsoft.Playwright;

namespace PortalAcceptance.Portal.Pages.Tests.Browsing;

internal sealed record Look(int Width, ColorScheme Theme = ColorScheme.Light)
{
    public static Look Desktop { get; } = new(1280);

    public static Look DesktopDark { get; } = Desktop with { Theme = ColorScheme.Dark };

    public static Look Phone { get; } = new(375);

    public static Look PhoneDark { get; } = Phone with { Theme = ColorScheme.Dark };

    // The narrowest window that WCAG 1.4.10 (Reflow) requires.
    public static Look Narrow { get; } = new(320);

    public static Look NarrowDark { get; } = Narrow with { Theme = ColorScheme.Dark };

    // Emulates the contrast themes of Windows.
    public bool ForcedColors { get; init; }

    public bool ReducedMotion { get; init; }

    public int TextPercent { get; init; } = 100;

    public int Height => Width < 640 ? 760 : 800;

    public override string ToString() =>
        string.Join(", ", new[]
        {
            $"{Width} px",
            Theme.ToString().ToLowerInvariant(),
            ForcedColors ? "forced colors" : null,
            ReducedMotion ? "reduced motion" : null,
            TextPercent == 100 ? null : $"text at {TextPercent} %",
        }.OfType<string>());
}
