using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FluentAssertions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Tests;

// Each setting does in the browser what Playwright Test documents for the same word.
[Parallelizable(ParallelScope.All)]
internal sealed class UseSettingsTests
{
    private const string Credentials = "YWRhOm1hZGUgdXA=";

    private static readonly RunSettings _settings = RunSettings.Load();

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private WebApplication _site = null!;
    private string _http = "";
    private string _https = "";

    [OneTimeSetUp]
    public async Task Start()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = (await BrowserProvider.FindOrInstallAsync(_playwright, _settings, TestContext.Progress.WriteLine)).Browser;
        using var key = RSA.Create();
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, https => https.UseHttps(X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null)));
        });
        _site = builder.Build();
        // Also answers as a proxy, whose requests name another host.
        _site.Run(AnswerAsync);
        await _site.StartAsync();
        (_http, _https) = (_site.Urls.First(), _site.Urls.Last());
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
        await _site.DisposeAsync();
    }

    [Test]
    public async Task UserAgentIsWhatTheBrowserNames()
    {
        (await SeenAsync(use => use with { UserAgent = "Made up/1.0" }, "navigator.userAgent")).Should().Be("Made up/1.0");
        (await SeenAsync(use => use with { UserAgent = "Made up/1.0" }, "document.body.dataset.agent")).Should().Be("Made up/1.0");
    }

    [Test]
    public async Task ExtraHeadersAreSent() =>
        (await SeenAsync(use => use with { ExtraHttpHeaders = new Dictionary<string, string> { ["X-Extra"] = "sent" } }, "document.body.dataset.extra")).Should().Be("sent");

    [TestCase("(prefers-reduced-motion: reduce)")]
    [TestCase("(forced-colors: active)")]
    [TestCase("(prefers-contrast: more)")]
    public async Task PagesLearnWhatTheUserPrefers(string media)
    {
        var query = $"`${{matchMedia('{media}').matches}}`";

        (await SeenAsync(use => use, query)).Should().Be("false");
        (await SeenAsync(use => use with { ReducedMotion = ReducedMotion.Reduce, ForcedColors = ForcedColors.Active, Contrast = Contrast.More }, query)).Should().Be("true");
    }

    [Test]
    public async Task DeviceScaleFactorIsThatOfThePage() =>
        (await SeenAsync(use => use with { DeviceScaleFactor = 2.5 }, "`${devicePixelRatio}`")).Should().Be("2.5");

    [Test]
    public async Task ScreenIsLargerThanThePage() =>
        (await SeenAsync(use => use with { Screen = new Viewport(1920, 1200) }, "`${screen.width}x${screen.height} ${innerWidth}`")).Should().Be("1920x1200 1280");

    [Test]
    public async Task ADeviceIsOneOfPlaywrights() =>
        (await SeenAsync(use => (use with { Device = "iPhone 13" }).WithDevice(_playwright.Devices), "`${navigator.userAgent.includes('iPhone')} ${innerWidth} ${devicePixelRatio} ${navigator.maxTouchPoints > 0}`"))
            .Should().Be("true 390 3 true");

    [Test]
    public async Task StorageStateIsThereFromTheStart()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var origin = _http.TrimEnd('/');
        await File.WriteAllTextAsync(file, $$"""
            { "cookies": [ { "name": "kept", "value": "cookie", "domain": "127.0.0.1", "path": "/", "expires": -1, "httpOnly": false, "secure": false, "sameSite": "Lax" } ],
              "origins": [ { "origin": "{{origin}}", "localStorage": [ { "name": "kept", "value": "storage" } ] } ] }
            """);

        (await SeenAsync(use => use with { StorageState = file }, "`${document.cookie} ${localStorage.getItem('kept')}`")).Should().Be("kept=cookie storage");

        File.Delete(file);
    }

    [Test]
    public async Task HttpCredentialsAnswerAServerThatAsks()
    {
        var credentials = new HttpCredentialsSettings { Username = "ada", Password = new MaskedText("made up") };

        (await SeenAsync(use => use with { HttpCredentials = credentials }, "document.body.textContent", "/locked")).Should().Be("open");
        await new Func<Task>(() => PortalProbe.EnsureAnswersAsync(_settings with { Use = _settings.Use with { BaseUrl = new Uri(_http), HttpCredentials = credentials } })).Should().NotThrowAsync();
    }

    [Test]
    public void WhatTheSettingsSendIsKnownAsASecret()
    {
        var secrets = ConnectionSecrets.Of(new UseSettings
        {
            HttpCredentials = new HttpCredentialsSettings { Username = "ada", Password = new MaskedText("made up, and long") },
            ExtraHttpHeaders = new Dictionary<string, string> { ["authorization"] = "Bearer 0123456789abcdef", ["X-Other"] = "known to everybody" },
        });

        secrets.All.Keys.Select(secret => secret.Value).Should().BeEquivalentTo(
            "made up, and long", Convert.ToBase64String(Encoding.UTF8.GetBytes("ada:made up, and long")), "0123456789abcdef");
    }

    [Test]
    public async Task CertificatesThatCannotBeVerifiedAreAcceptedOnlyWhereThatIsSaid()
    {
        var strict = () => SeenAsync(use => use, "document.title", "/", _https);
        var strictProbe = () => PortalProbe.EnsureAnswersAsync(_settings with { Use = _settings.Use with { BaseUrl = new Uri(_https) } });

        (await SeenAsync(use => use with { IgnoreHttpsErrors = true }, "document.title", "/", _https)).Should().Be("A page");
        await strict.Should().ThrowAsync<Exception>();
        await strictProbe.Should().ThrowAsync<RunSettingsException>();
        await PortalProbe.EnsureAnswersAsync(_settings with { Use = _settings.Use with { BaseUrl = new Uri(_https), IgnoreHttpsErrors = true } });
    }

    [Test]
    public async Task TheContentSecurityPolicyIsLeftOutOnlyWhereThatIsSaid()
    {
        const string run = "(() => { const script = document.createElement('script'); script.textContent = 'window.ran = 1'; document.head.append(script); return `${window.ran}`; })()";

        (await SeenAsync(use => use, run)).Should().Be("undefined");
        (await SeenAsync(use => use with { BypassCsp = true }, run)).Should().Be("1");
    }

    [Test]
    public async Task AProxyIsBetweenTheBrowserAndThePortal()
    {
        var proxy = new ProxySettings { Server = new Uri(_http) };

        (await SeenAsync(use => use with { Proxy = proxy }, "document.body.dataset.host", "/", "http://portal.example")).Should().Be("portal.example");
        await PortalProbe.EnsureAnswersAsync(_settings with { Use = _settings.Use with { BaseUrl = new Uri("http://portal.example"), Proxy = proxy } });
    }

    [Test]
    public async Task WhatIsPermittedIsNotAskedFor()
    {
        var place = "new Promise(done => navigator.geolocation.getCurrentPosition(at => done(`${at.coords.latitude} ${at.coords.longitude}`), refused => done('refused')))";

        (await SeenAsync(use => use with { Permissions = ["geolocation"], Geolocation = new GeolocationSettings { Latitude = 52.5, Longitude = 13.25 } }, place)).Should().Be("52.5 13.25");
    }

    [TestCase(ServiceWorkerPolicy.Allow, "1")]
    [TestCase(ServiceWorkerPolicy.Block, "0")]
    public async Task ServiceWorkersRegisterUnlessTheyAreBlocked(ServiceWorkerPolicy policy, string count) =>
        (await SeenAsync(use => use with { ServiceWorkers = policy },
            "navigator.serviceWorker.register('/worker.js').catch(() => 0).then(() => navigator.serviceWorker.getRegistrations()).then(all => `${all.length}`)")).Should().Be(count);

    private async Task<string?> SeenAsync(Func<UseSettings, UseSettings> change, string expression, string path = "/", string? baseUrl = null)
    {
        var settings = _settings with { Use = change(_settings.Use with { BaseUrl = new Uri(baseUrl ?? _http), Trace = TraceMode.Off }) };
        await using var target = await PortalTarget.StartAsync(settings, new KnownSecrets());
        var browsers = new ScenarioBrowsers(_browser, target, settings);
        try
        {
            var view = await browsers.OpenAsync();
            await view.Page.GotoAsync(path);
            return await view.Page.EvaluateAsync<string?>(expression);
        }
        finally
        {
            await browsers.CloseAsync(failed: false, () => throw new InvalidOperationException("Nothing is kept."), _ => { });
        }
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/worker.js")
        {
            context.Response.ContentType = "text/javascript";
            return;
        }

        if (context.Request.Path == "/locked" && context.Request.Headers.Authorization != $"Basic {Credentials}")
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"test\"";
            return;
        }

        context.Response.ContentType = "text/html";
        context.Response.Headers.ContentSecurityPolicy = "script-src 'none'; worker-src 'self'";
        await context.Response.WriteAsync(
            $"<title>A page</title><meta name='viewport' content='width=device-width'><body data-agent='{context.Request.Headers.UserAgent}' data-extra='{context.Request.Headers["X-Extra"]}' data-host='{context.Request.Host}'>open</body>");
    }
}
