using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.Acceptance.Support;

// The link that was emailed last in the scenario, so that steps can say "the same link".
internal sealed class EmailedLink(Screen screen)
{
    private string? _address;
    private Func<string, Task<Form>>? _open;

    public bool IsThere => _address is not null;

    private string Address => _address ?? throw new InvalidOperationException("No earlier step says which link is meant; begin with one such as \"Given I have been emailed a link to choose a new password\".");

    // Of its secret part.
    private string Ending => Address[^20..];

    public void Receive(string address, Func<string, Task<Form>> open) => (_address, _open) = (address, open);

    public Task OpenAsync() => OpenAsync(Address);

    public Task OpenAlteredAsync() => OpenAsync(Address[..^20] + (Address[^20] == 'A' ? 'B' : 'A') + Address[^19..]);

    public Task OpenLengthenedAsync(int characters) => OpenAsync(Address + new string('A', characters));

    public async Task IsForgottenAsync()
    {
        var cookie = (await screen.View.Page.Context.CookiesAsync()).FirstOrDefault(cookie => cookie.Value.Contains(Ending, StringComparison.Ordinal));
        UnmetExpectationException.ThrowUnless(cookie is null, $"Expected the browser to keep nothing of the used link; its cookie \"{cookie?.Name}\" holds it");
        await screen.View.KeepsNowhereAsync(Ending, "the used link");
    }

    private async Task OpenAsync(string address) => screen.Form = await _open!(address);
}
