namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class MenuFaultTests
{
    [Test]
    public Task MenuSettingsEntryDead() => SeeAsync(html => html.Contains("href=\"/account/settings\">Settings", StringComparison.Ordinal), intact: true);

    [Test]
    public Task MenuActivityEntryLeadsElsewhere() => SeeAsync(html => html.Contains("href=\"/account/activity\">Activity", StringComparison.Ordinal), intact: true);

    [Test]
    public Task MenuHidesCurrentPage() => SeeAsync(html => html.Contains("aria-current=\"page\"", StringComparison.Ordinal), intact: true, "/account/activity");

    [Test]
    public Task LanguageChoiceDead() => SeeAsync(html => html.Contains("value=\"fr\" lang=\"fr\"", StringComparison.Ordinal), intact: true);

    [Test]
    public Task MenuShortensLoginId() => SeeAsync(html => html.Contains("@example.org</span>", StringComparison.Ordinal), intact: true);

    [Test]
    public Task MenuWithoutKeyboard() => SeeAsync(html => MenuButton(html).Contains("tabindex=\"-1\"", StringComparison.Ordinal), intact: false);

    [Test]
    public Task MenuWithoutArrowKeys() => SeeAsync(html => html.Contains("popovertarget=\"account-menu\"", StringComparison.Ordinal), intact: true);

    [Test]
    public Task MenuUnnamed() => SeeAsync(html => html.Contains("aria-hidden=\"true\" class=\"login-id\"", StringComparison.Ordinal), intact: false);

    private static string MenuButton(string html)
    {
        var start = html.IndexOf("<button type=\"button\" class=\"account-button\"", StringComparison.Ordinal);
        return html[start..html.IndexOf('>', start)];
    }

    private static async Task SeeAsync(Func<string, bool> isThere, bool intact, string path = "/")
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        isThere((await fine.OpenAsync(path)).Html).Should().Be(intact, "the menu of the customer without the fault is as it should be");
        isThere((await spoilt.OpenAsync(path)).Html).Should().Be(!intact);
    }
}
