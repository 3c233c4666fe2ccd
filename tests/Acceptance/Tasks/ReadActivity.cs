using System.Globalization;
using System.Text.RegularExpressions;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed partial class ReadActivity(Screen screen, PortalClock clock)
{
    public Task ShowsTimeAsync(string what, int day, string time) => screen.Activity.Entries.RowShowsAsync(
        what, screen.Activity.Shown(new DateOnly(clock.Today.Year, 7, day).ToDateTime(TimeOnly.Parse(time, CultureInfo.InvariantCulture))));

    public Task ShowsOriginAsync(Table table, string what) => table.RowShowsAsync(what, IpAddress(), "an IP address");

    [GeneratedRegex(@"\d+\.\d+\.\d+\.\d+|[0-9a-f]*:[0-9a-f:]+$")]
    private static partial Regex IpAddress();
}
