using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class ClockSteps(PortalClock clock, UseSession use)
{
    [Given("it is July")]
    public Task ItIsJuly() => clock.MakeItJulyAsync();

    [Given("it is {string} where I live")]
    public Task ItIs(string time) => clock.MakeItAsync(time);

    [Given("it is noon in UTC on July {int}")]
    public Task ItIsNoonInUtc(int day) => clock.MakeItNoonInUtcAsync(day);

    [When("{int} minutes pass")]
    public Task MinutesPass(int minutes) => clock.AdvanceAsync(TimeSpan.FromMinutes(minutes));

    [When("I use the control panel every {int} minutes for {int} hours")]
    public Task UseForHours(int pause, int hours) => use.EveryAsync(TimeSpan.FromMinutes(pause), TimeSpan.FromHours(hours));

    // Longer than any session lasts without being used.
    [When("my session times out")]
    public Task SessionTimesOut() => clock.AdvanceAsync(TimeSpan.FromHours(3));
}
