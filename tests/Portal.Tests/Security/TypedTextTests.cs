using System.Net;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class TypedTextTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCase("<b>Ada</b>")]
    [TestCase("&lt;i&gt; &amp; %3Cb%3E %253C +")]
    [TestCase("\" onfocus=alert(1) x=\"")]
    [TestCase("'; DROP TABLE \"Users\"; --")]
    [TestCase("{0} {{1}} ${2} @Model {{constructor}}")]
    [TestCase("=1+1 ' or '1'='1")]
    public async Task IsDecodedOnceKeptAsItIsAndEscapedWhereItIsShown(string typed)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", ("Account.FirstName", typed));

        var page = await browser.SettingsAsync();
        page.Value("Account.FirstName").Should().Be(typed);
        page.Html.Should().NotContain("<b>Ada").And.NotContain("\" onfocus=");
        await using var database = Portal.Database.Open();
        database.Users.Single(user => user.Id == customer.Id).FirstName.Should().Be(typed);
    }

    [Test]
    public async Task OfAFormWinsOverTheAddressItIsSentTo()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var (action, values) = (await browser.SettingsAsync()).Form("Update account information");
        values["Account.FirstName"] = "Grace";

        await browser.PostAsync($"{action}&Account.FirstName=Mallory&account.firstname=Mallory", values);

        (await browser.SettingsAsync()).Value("Account.FirstName").Should().Be("Grace");
    }

    [Test]
    public async Task SentTwiceIsNoMoreThanText()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var (action, values) = (await browser.SettingsAsync()).Form("Update account information");

        using var answer = await browser.SendAsync(
            HttpMethod.Post, action, new FormUrlEncodedContent([.. values, new("Account.FirstName", "Mallory")]));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await browser.SettingsAsync()).Value("Account.FirstName").Should().Be("Ada", "the first one counts");
    }
}
