using System.Text.Json;
using Microsoft.Playwright;

namespace PortalAcceptance.Acceptance.Support;

// The part of a page with some controls, which are outlined in the picture only: the page is left as it was.
internal sealed class OutlinedScreenshot(MaskedScreenshot screenshot)
{
    private const float Surroundings = 120;

    // Styles that are set from a script are not subject to the page's content security policy; a style element would be.
    private const string Outline =
        """
        control => {
          const before = control.getAttribute('style');
          control.style.setProperty('outline', '4px solid #e8590c', 'important');
          control.style.setProperty('outline-offset', '3px', 'important');
          const box = control.getBoundingClientRect();
          const page = document.documentElement;
          return JSON.stringify({ before, top: box.top + scrollY, bottom: box.bottom + scrollY, pageWidth: page.clientWidth, pageHeight: page.scrollHeight });
        }
        """;

    private const string Restore =
        """
        (control, before) => {
          control.style.removeProperty('outline');
          control.style.removeProperty('outline-offset');
          // Chromium writes the attribute when it is read, and removes only what is written.
          const after = control.getAttribute('style');
          if (before == null) {
            control.removeAttribute('style');
          } else if (after !== before) {
            control.setAttribute('style', before);
          }
        }
        """;

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    // Of at least a height, in pixels, unless the page is shorter.
    public async Task TakeAsync(IReadOnlyList<IElementHandle> controls, float height, string path)
    {
        var outlined = new List<(IElementHandle Control, Outlined State)>();
        try
        {
            foreach (var control in controls)
            {
                outlined.Add((control, JsonSerializer.Deserialize<Outlined>(await control.EvaluateAsync<string>(Outline), _json)!));
            }

            await screenshot.TakeAsync(path, Around([.. outlined.Select(each => each.State)], height));
        }
        finally
        {
            foreach (var (control, state) in outlined)
            {
                await control.EvaluateAsync(Restore, state.Before);
            }

            await screenshot.UnmarkAsync();
        }
    }

    private static Clip Around(IReadOnlyList<Outlined> controls, float height)
    {
        var (top, bottom) = (controls.Min(control => control.Top) - Surroundings, controls.Max(control => control.Bottom) + Surroundings);
        var missing = Math.Max(0, height - (bottom - top));
        var end = Math.Min(controls[0].PageHeight, Math.Max(bottom + (missing / 2), height));
        var start = Math.Max(0, Math.Min(top - (missing / 2), end - height));
        return new() { X = 0, Y = start, Width = controls[0].PageWidth, Height = end - start };
    }

    private sealed record Outlined(string? Before, float Top, float Bottom, float PageWidth, float PageHeight);
}
