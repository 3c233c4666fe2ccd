using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class ProtectionSteps(ReadProtection protection, Screen screen)
{
    [Given("a page has stored {string} in the browser")]
    public Task Stored(string text) => screen.View.StoreAsync(text);

    [Then("{string} is nowhere in the browser")]
    public Task IsNowhere(string text) => screen.View.KeepsNowhereAsync(text, $"\"{text}\"");

    [Then("the page does not let the browser {}")]
    public Task IsForbidden(string what) => protection.ForbidsAsync(what);

    [Then("the browser keeps the changes for {int} minutes")]
    public Task ChangesAreKept(int minutes) => protection.KeepsChangesAsync(TimeSpan.FromMinutes(minutes));

    [Then("the browser keeps the language for {int} days")]
    public Task LanguageIsKept(int days) => protection.KeepsLanguageAsync(TimeSpan.FromDays(days));

    [Then("no script and no other site can use what the browser keeps")]
    public Task CookiesAreOutOfReach() => protection.HidesCookiesAsync();
}
