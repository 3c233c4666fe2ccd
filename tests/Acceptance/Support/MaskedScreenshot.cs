using Microsoft.Playwright;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

// Covers every field for a password, a card number or a security code, whether its value is shown or not, everything else that
// shows a known secret, and the whole development mailbox.
internal sealed class MaskedScreenshot(IPage page, SecretMasker masker)
{
    private const string Marked = "data-holds-secret";

    // A password that is shown is no longer in a field of type "password". Its autocomplete attribute still tells (HTML, "Autofill").
    private const string SecretFields =
        "input[type=password], [autocomplete~=current-password], [autocomplete~=new-password], [autocomplete~=cc-number], [autocomplete~=cc-csc]";

    private const string QuietColor = "#b4bfcc";

    // A page that does not answer would keep the run from ending.
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    // For pictures that are published: whatever is in a field is covered too, and what is personal; empty fields are not.
    public Func<string, bool>? IsPersonal { get; init; }

    private bool IsMailbox => new Uri(page.Url).AbsolutePath.Contains(RunRecord.Mailbox, StringComparison.Ordinal);

    // The whole page, or a part of it.
    public async Task TakeAsync(string path, Clip? clip = null)
    {
        var covered = IsMailbox || !await CanMarkAsync() ? "body, body *"
            : IsPersonal is null ? $"{SecretFields}, [{Marked}]"
            : $"[{Marked}]";
        await page.ScreenshotAsync(new()
        {
            Path = path,
            FullPage = true,
            Clip = clip,
            // To hide the caret, Playwright gives each field a style, and leaves an empty one behind.
            Caret = ScreenshotCaret.Initial,
            Timeout = (float)Patience.TotalMilliseconds,
            Mask = [page.Locator(covered)],
            MaskColor = IsPersonal is null ? null : QuietColor,
        });
    }

    public Task UnmarkAsync() =>
        page.EvaluateAsync($"() => document.querySelectorAll('[{Marked}]').forEach(element => element.removeAttribute('{Marked}'))");

    // A page that can't be read, because it is being left or hangs, is covered as a whole.
    private async Task<bool> CanMarkAsync()
    {
        try
        {
            await MarkAsync().WaitAsync(Patience);
            return true;
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            return false;
        }
    }

    // The smallest elements that hold a secret. Their texts are compared here, so that no page receives the secrets of others.
    private async Task MarkAsync()
    {
        var elements = await page.EvaluateHandleAsync("() => [...document.querySelectorAll('body *')]");
        var texts = await elements.EvaluateAsync<string[]>("all => all.map(element => typeof element.value === 'string' ? element.value : element.textContent)");
        var covered = texts.Index().Where(text => IsCovered(text.Item)).Select(text => text.Index).ToArray();
        await elements.EvaluateAsync(
            $$"""
            (all, { covered, filled }) => {
              const holding = covered.map(index => all[index]);
              holding.filter(element => !holding.some(inner => inner !== element && element.contains(inner)))
                .concat(filled ? all.filter(element => element.matches('input:not([type=hidden], [type=checkbox], [type=radio]), select, textarea') && element.value !== '') : [])
                .forEach(element => element.setAttribute('{{Marked}}', ''));
            }
            """,
            new { covered, filled = IsPersonal is not null });
    }

    private bool IsCovered(string text) => !ReferenceEquals(masker.Masked(text), text) || IsPersonal?.Invoke(text) == true;
}
