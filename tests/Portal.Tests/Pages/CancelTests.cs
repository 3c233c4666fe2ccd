using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class CancelTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCase("account", "account,billing", TestName = "Cancel leaves open what is open")]
    [TestCase("billing", "account,billing", TestName = "Cancel leaves the other sections open")]
    [TestCase("password", "account,billing", TestName = "Cancel of the section that is always open closes no other")]
    [TestCase("card", "account,billing,card", TestName = "Cancel leaves its own section open")]
    public async Task AsksForThePageAsItIs(string section, string open)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        var page = await browser.OpenAsync("/account/settings?open=account&open=billing");

        var (action, names) = CancelForm(page, section);
        var canceled = await browser.OpenAsync($"/account/settings?{string.Join('&', names.Select(name => $"open={name}"))}");

        action.Should().Be("?", "without scripts, a browser requests nothing for a fragment of the page that it shows");
        page.Section(section).Should().Contain($"""<button class="secondary" form="{section}-cancel">Cancel</button>""");
        new[] { "account", "billing", "card" }.Where(canceled.IsOpen).Should().Equal(open.Split(','));
    }

    [Test]
    public async Task GivesBackWhatIsStoredAfterAnErrorWithoutScript()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        var refused = await browser.SubmitAsync(
            await browser.OpenAsync("/account/settings?open=billing"), "Update account information", ("Account.FirstName", "Grace"), ("Account.LastName", ""));
        refused.Value("Account.FirstName").Should().Be("Grace");

        var (_, names) = CancelForm(refused, "account");
        var canceled = await browser.OpenAsync($"/account/settings?{string.Join('&', names.Select(name => $"open={name}"))}");

        canceled.Value("Account.FirstName").Should().Be("Ada");
        canceled.Value("Account.LastName").Should().Be("Lovelace");
        canceled.Errors.Should().BeEmpty();
        canceled.IsOpen("account").Should().BeTrue();
    }

    [Test]
    public async Task SaysWhichSectionHoldsWhatIsNotStored()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        var page = await browser.SettingsAsync();
        page.Html.Should().NotContain("data-unsaved");

        var refused = await browser.SubmitAsync(page, "Update billing information", ("Billing.City", "Ankh-Morpork"));

        refused.Section("billing").Should().MatchRegex("^<section[^>]* data-unsaved=\"\"");
        refused.Section("account").Should().NotContain("data-unsaved");
        (await browser.SubmitAsync(refused, "Update password")).Html.Should().NotContain("data-unsaved", "no password is shown again");
    }

    // The Cancel button has its own form, which lists the sections to open, like the form of a section heading.
    private static (string Action, IReadOnlyList<string> Open) CancelForm(HtmlPage page, string section)
    {
        var form = Regex.Match(page.Section(section), $"<form id=\"{section}-cancel\" action=\"([^\"]*)\">(.*?)</form>");
        form.Success.Should().BeTrue($"the section {section} has a button \"Cancel\"");
        return (form.Groups[1].Value, [.. Regex.Matches(form.Groups[2].Value, "name=\"open\" value=\"([^\"]*)\"").Select(match => match.Groups[1].Value)]);
    }
}
