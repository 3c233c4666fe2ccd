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

    // A page that does not answer would keep the run from ending.
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    private bool IsMailbox => new Uri(page.Url).AbsolutePath.Contains(RunRecord.Mailbox, StringComparison.Ordinal);

    public async Task TakeAsync(string path)
    {
        var covered = IsMailbox || !await CanMarkAsync() ? "body, body *" : $"{SecretFields}, [{Marked}]";
        await page.ScreenshotAsync(new() { Path = path, FullPage = true, Timeout = (float)Patience.TotalMilliseconds, Mask = [page.Locator(covered)] });
    }

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
        var secret = texts.Index().Where(text => !ReferenceEquals(masker.Masked(text.Item), text.Item)).Select(text => text.Index).ToArray();
        await elements.EvaluateAsync(
            $$"""
            (all, secret) => {
              const holding = secret.map(index => all[index]);
              holding.filter(element => !holding.some(inner => inner !== element && element.contains(inner)))
                .forEach(element => element.setAttribute('{{Marked}}', ''));
            }
            """,
            secret);
    }
}
