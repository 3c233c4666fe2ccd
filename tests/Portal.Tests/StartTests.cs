using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class StartTests
{
    [TestCase("--Portal:Database:Provider=PostgreSql --Portal:Database:ConnectionString=", "Portal:Database:ConnectionString")]
    [TestCase("--Portal:Database:Provider=PostgreSql --Portal:Database:ConnectionString=Hst=db.example", "Portal:Database:ConnectionString")]
    [TestCase("--Portal:Database:Provider=PostgreSql --Portal:Database:ConnectionString=Host=127.0.0.1;Port=1", "127.0.0.1:1")]
    [TestCase("--Portal:Database:Provider=Sqlite --Portal:Database:ConnectionString=Data_Source=portal.db", "Portal:Database:ConnectionString")]
    [TestCase("--Portal:Database:Provider=Sqlite --Portal:Database:ConnectionString=DataSource=/no/such/folder/portal.db", "Portal:Database")]
    [TestCase("--Portal:Database:Provider=Oracle", "Portal:Database:Provider")]
    [TestCase("--Portal:Mail:Port=0", "Port")]
    [TestCase("--Portal:Mail:Port=smtp", "Portal:Mail:Port")]
    [TestCase("--Portal:TestSupport:Key=short", "Portal:TestSupport:Key")]
    [TestCase("--Portal:PasswordHashing:IterationCount=0", "Portal:PasswordHashing:IterationCount")]
    [TestCase("--Portal:Lockout:MaxFailedAccessAttempts=0", "Portal:Lockout:MaxFailedAccessAttempts")]
    [TestCase("--Portal:Lockout:DefaultLockoutTimeSpan=00:00:00", "Portal:Lockout:DefaultLockoutTimeSpan")]
    [TestCase("--Portal:PublicAddress=panel.example.com", "Portal:PublicAddress")]
    [TestCase("--Portal:KnownProxies:0=the-proxy", "Portal:KnownProxies")]
    [TestCase("--Portal:Sessions:IdleTimeout=00:00:00", "Portal:Sessions:IdleTimeout")]
    [TestCase("--Portal:Sessions:AbsoluteLifetime=01:00:00", "Portal:Sessions:AbsoluteLifetime")]
    [TestCase("--Portal:RateLimits:Factor=0", "Portal:RateLimits:Factor")]
    [TestCase("--Portal:RateLimits:LogIn:PerAddress:Requests=0", "Portal:RateLimits")]
    public async Task ExplainsABadSettingInOneSentence(string settings, string named)
    {
        var start = () => PortalUnderTest.StartAsync(settings.Split(' '));

        var failure = (await start.Should().ThrowAsync<Exception>()).Which;

        StartFailure.Explain(failure).Should().StartWith("The portal did not start").And.Contain(named).And.NotContain("\n");
    }

    [Test]
    public async Task ExplainsAnAddressThatIsTaken()
    {
        await using var first = await PortalUnderTest.StartAsync();
        var start = () => PortalUnderTest.StartAsync("--urls", first.Address.ToString());

        var failure = (await start.Should().ThrowAsync<Exception>()).Which;

        StartFailure.Explain(failure).Should().Contain(first.Address.Port.ToString()).And.Contain("in use");
    }

    [Test]
    public async Task SharesNothingBetweenTwoPortalsOfOneProcess()
    {
        await using var first = await PortalUnderTest.StartAsync();
        await using var second = await PortalUnderTest.StartAsync();
        var customer = await first.SeedAsync();
        using var browser = second.NewBrowser();

        (await browser.LogInAsync(customer.LoginId, customer.Password)).Path.Should().Be("/login");

        second.Address.Should().NotBe(first.Address);
    }

    [Test]
    public async Task MakesADemoCustomerWithInvoices()
    {
        await using var portal = await PortalUnderTest.StartAsync("--Portal:Demo:Enabled=true");
        using var browser = portal.NewBrowser();
        await browser.LogInAsync("demo@portal.example", "wander-violet-kettle");

        (await browser.OpenAsync("/account/invoices")).Text.Should().MatchRegex("(Visa ending in 1111 Paid.*){3}");
        (await browser.SettingsAsync()).Value("Billing.City").Should().Be("Paris");
    }

    [Test]
    public async Task HasNoDemoCustomerUnlessAsked()
    {
        using var browser = SharedPortal.Instance.NewBrowser();

        (await browser.LogInAsync("demo@portal.example", "wander-violet-kettle")).Path.Should().Be("/login");
    }
}
