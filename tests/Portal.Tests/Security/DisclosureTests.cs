using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class DisclosureTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task AnErrorTellsNothingOfItsCause()
    {
        await using var portal = await PortalUnderTest.StartAsync("--Logging:LogLevel:Default=None");
        portal.Services.GetRequiredService<IHostEnvironment>().EnvironmentName.Should().Be("Production");
        using var browser = await portal.LogInAsync(await portal.SeedAsync());
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database.ExecuteSqlRawAsync("DROP TABLE \"Activities\"");
        }

        var page = await browser.OpenAsync("/account/activity");

        page.Status.Should().Be(HttpStatusCode.InternalServerError);
        page.Heading.Should().Be("Something went wrong on our side");
        page.Html.Should().NotContainAny("Exception", "   at ", "Microsoft", "AspNetCore", "EntityFramework", "Sqlite", "SQLite", "Npgsql", "Activities", ".cs:");
    }

    [TestCase("/../appsettings.json")]
    [TestCase("/..%2fappsettings.json")]
    [TestCase("/%2e%2e/appsettings.json")]
    [TestCase("/..%5cappsettings.json")]
    [TestCase("/portal.css/../../appsettings.json")]
    [TestCase("/..%252fappsettings.json")]
    [TestCase("/wwwroot/portal.css")]
    [TestCase("/appsettings.json")]
    [TestCase("/Portal.dll")]
    [TestCase("/.git/config")]
    [TestCase("/App_Data/portal.db")]
    [TestCase("/dev/mail/..%2f..%2fportal.db")]
    [TestCase("/dev/mail/%2e%2e%2fsandbox-gateway.db")]
    [TestCase("/dev/mail/*")]
    [TestCase("/portal.css%00.html")]
    [TestCase("/portal.css::$DATA")]
    [TestCase("/%5c%5cexample.org%5cshare")]
    public async Task NoAddressLeadsOutOfThePublicFiles(string path)
    {
        var answer = await AskAsync($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        answer.Should().MatchRegex("^HTTP/1.1 (400|404|302) ");
        answer.Should().NotContainAny("LogLevel", "SQLite format", "[core]", "This program");
    }

    [TestCase("/")]
    [TestCase("/Pages/")]
    public async Task NoFolderIsListed(string path)
    {
        using var browser = Portal.NewBrowser();

        (await browser.OpenAsync(path)).Html.Should().NotContain("portal.js.map").And.NotContain("Index of");
    }

    [Test]
    public async Task TheMailboxIsThereForTestsAndDevelopersOnly()
    {
        await using var bare = await PortalUnderTest.StartAsync("--Portal:TestSupport:Enabled=false");
        await using var shown = await PortalUnderTest.StartAsync("--Portal:TestSupport:Enabled=false", "--Portal:Mail:ShowMailbox=true");
        await using var demo = await PortalUnderTest.StartAsync("--Portal:TestSupport:Enabled=false", "--Portal:Demo:Enabled=true");
        await using var hidden = await PortalUnderTest.StartAsync("--Portal:Mail:ShowMailbox=false");

        (await StatusOfMailboxAsync(bare)).Should().Be(HttpStatusCode.NotFound);
        (await StatusOfMailboxAsync(shown)).Should().Be(HttpStatusCode.OK);
        (await StatusOfMailboxAsync(demo)).Should().Be(HttpStatusCode.OK);
        (await StatusOfMailboxAsync(hidden)).Should().Be(HttpStatusCode.NotFound);
        (await StatusOfMailboxAsync(Portal)).Should().Be(HttpStatusCode.OK);
    }

    [Test]
    public async Task TheHealthTellsNoMoreThanThat()
    {
        using var browser = Portal.NewBrowser();

        (await browser.OpenAsync("/health")).Html.Should().Be("Healthy");
    }

    private static async Task<HttpStatusCode> StatusOfMailboxAsync(PortalUnderTest portal)
    {
        using var browser = portal.NewBrowser();
        using var answer = await browser.GetAsync("/dev/mail");
        return answer.StatusCode;
    }

    // Uses a socket because HttpClient normalizes the URL.
    private static async Task<string> AskAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Portal.Address.Host, Portal.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }
}
