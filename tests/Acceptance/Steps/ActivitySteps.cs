using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class ActivitySteps(Screen screen, QuotedTexts texts, ReadActivity read)
{
    [When("I open my activity")]
    public Task OpenActivity() => screen.Activity.GoToAsync();

    [Then("my activity shows, newest first")]
    public Task ShowsNewestFirst(DataTable entries) => screen.Activity.Entries.ListsAsync([.. entries.Rows.Select(row => texts.Shown(row[0]))]);

    [Then("my activity shows {string} on July {int} at {string}")]
    public Task ShowsTime(string what, int day, string time) => read.ShowsTimeAsync(texts.Shown(what), day, time);

    [Then("my activity shows {string} from an IP address")]
    public Task ShowsOrigin(string what) => read.ShowsOriginAsync(screen.Activity.Entries, texts.Shown(what));

    [Then("my activity shows {string}")]
    public Task Shows(string what) => screen.Activity.Entries.HasRowsAsync(1, texts.Shown(what));

    [Then("my activity does not show {string}")]
    public Task DoesNotShow(string what) => screen.Activity.Entries.HasRowsAsync(0, texts.Shown(what));

    [Then("my activity shows times in {string}")]
    public Task TimesAreThoseOf(string timeZone) =>
        screen.Activity.Content.ShowsAsync(screen.View.Shown($"Times are in your time zone, {timeZone}."));
}
