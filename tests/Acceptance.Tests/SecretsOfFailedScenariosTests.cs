using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable]
internal sealed class SecretsOfFailedScenariosTests
{
    // The exit code of Microsoft.Testing.Platform for failed tests.
    private const int FailedExitCode = 2;

    // Customers start with one of these cards, or with one from the text of the scenarios, which the results may contain.
    private const string CardNumbers = "4242424242424242, then 371449635398431, then 6011000990139424, then 36227206271667, then 3566002020360505, then 6200000000000005";

    // Playwright masks elements in this color (#FF00FF).
    private const string CountMaskedPixels =
        """
        async base64 => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
          canvas.drawImage(image, 0, 0);
          const colors = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
          return colors.filter(color => color === 0xFFFF00FF).length;
        }
        """;

    private readonly string _results = Directory.CreateTempSubdirectory().FullName;
    private readonly string _data = Directory.CreateTempSubdirectory().FullName;
    private readonly KnownSecrets _secrets = new();
    private readonly string _told = RunResults.TextOf(ScenarioSelection.FeaturesFolder);

    private readonly ConcurrentBag<string> _signedUp = [];

    private string _output = "";

    [OneTimeSetUp]
    public async Task RunScenariosOnABrokenPortal()
    {
        using var record = new RunRecord(_secrets);
        await using var portal = await BrokenPortal.StartAsync(_data, BreakAsync, record.Follow);

        // Simulates a file that was written without masking.
        await File.WriteAllTextAsync(Path.Combine(_results, "planted.txt"), CardNumbers);

        (var exitCode, _output) = await portal.RunScenariosAsync(
            "Log in to your account|\"Current password\" can be shown|An expired card is refused", _results);

        await TestContext.Out.WriteLineAsync(_output);
        exitCode.Should().Be(FailedExitCode);
        File.Delete(Path.Combine(_results, "planted.txt"));
        LeakSearch.LearnEmailedPasswords(_data, _secrets);
        await File.WriteAllTextAsync(Path.Combine(_results, "terminal.txt"), _output);
    }

    [OneTimeTearDown]
    public void Clean()
    {
        Directory.Delete(_results, recursive: true);
        Directory.Delete(_data, recursive: true);
    }

    [Test]
    public void TheyFailForWhatIsBroken()
    {
        _output.Should().Contain("Nobody has the password ***.", "the emailed password is in what the page says");
        _output.Should().Contain("ending in (card number)", "the card number is in what the page shows");
        Directory.EnumerateFiles(Path.Combine(_results, "evidence")).Select(Path.GetExtension).Order().Should()
            .Equal(".json", ".json", ".png", ".png", ".png", ".png", ".png", ".txt", ".txt", ".txt", ".zip", ".zip", ".zip", ".zip", ".zip", ".zip");
        _secrets.All.Keys.Should().Contain(secret => secret.Kind == SecretKind.CardNumber).And.Contain(secret => secret.Kind == SecretKind.SecurityCode);
        _secrets.All.Values.Should().Contain(email => email != null, "a password was emailed");
    }

    [Test]
    public void TheyAreFailedAndNotBrokenInAllure() => Directory.EnumerateFiles(Path.Combine(_results, "allure-results"), "*-result.json")
        .Select(file => (string)JsonNode.Parse(File.ReadAllText(file))!["status"]!).Should().NotBeEmpty().And.OnlyContain(status => status == "failed");

    [Test]
    public void TheyLeaveNoSecretInAnySpelling() => RunResults.Search(_results, new SecretMatcher(_secrets, _told)).Should().BeEmpty();

    [Test]
    public void TheyLeaveNoSecretByteForByte()
    {
        string[] secrets = [.. _secrets.All.Keys.Where(secret => secret.Kind != SecretKind.SecurityCode).Select(secret => secret.Value).Where(secret => !_told.Contains(secret))];
        var files = Files().ToList();

        files.Select(file => file.Name).Should().Contain(["index.html", "index.md", "cucumber-messages.ndjson", "terminal.txt", "trace.trace", "trace.network"]);
        files.Where(file => secrets.Any(file.Content.Contains)).Select(file => file.Name).Should().BeEmpty();
        files.Count(file => file.Name == "trace.trace" && file.Content.Contains($"\"value\":\"{SecretMasker.Mask}\"")).Should().Be(18, "each trace, as evidence, in the documents and for Allure, holds what was typed");
    }

    [Test]
    public void TheRunReportsNoneThatItDidNotMask() => Regex.Matches(_output, "Secret left behind: .*").Select(match => match.Value).Should()
        .NotBeEmpty().And.OnlyContain(line => line.StartsWith("Secret left behind: the file planted.txt holds the card number ending in "));

    [Test]
    public async Task TheyLeaveScreenshotsWithCoveredFields()
    {
        using var playwright = await Playwright.CreateAsync();
        var browser = (await BrowserProvider.FindOrInstallAsync(playwright, RunSettings.Load(), TestContext.Progress.WriteLine)).Browser;
        var page = await browser.NewPageAsync();
        var covered = new List<string>();
        foreach (var screenshot in Directory.EnumerateFiles(Path.Combine(_results, "evidence"), "*.screenshot.png"))
        {
            var pixels = await page.EvaluateAsync<int>(CountMaskedPixels, Convert.ToBase64String(await File.ReadAllBytesAsync(screenshot)));
            if (pixels > 0)
            {
                covered.Add(Path.GetFileName(screenshot));
            }
        }

        await browser.CloseAsync();
        covered.Should().HaveCount(3);
    }

    // Makes the login page repeat an emailed password, keeps a shown password from being hidden again, and shows the full number
    // of the card on file.
    private async Task BreakAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path;
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync() : FormCollection.Empty;
        if (form["Form.Email"] is [{ } address])
        {
            _signedUp.Add(address);
        }

        if (form["Credentials.Email"] is [{ } loginId] && _signedUp.Contains(loginId))
        {
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync($"<main><h1>Log in</h1><p role=alert>Nobody has the password {form["Credentials.Password"]}.</p></main>");
            return;
        }

        if (path == "/passwords-that-stay.js")
        {
            context.Response.ContentType = "text/javascript";
            await context.Response.WriteAsync(
                """
                for (const button of document.querySelectorAll('.reveal')) {
                  button.hidden = false;
                  button.addEventListener('click', () => { document.getElementById(button.getAttribute('aria-controls')).type = 'text'; });
                }
                """);
            return;
        }

        await BrokenPortal.RewriteAsync(context, next, page => _secrets.All.Keys.Where(secret => secret.Kind == SecretKind.CardNumber).Aggregate(
            page.Replace("/passwords.js", "/passwords-that-stay.js"),
            (shown, card) => shown.Replace($"ending in {card.Value[^4..]}", $"ending in {card.Value}")));
    }

    private IEnumerable<(string Name, string Content)> Files()
    {
        foreach (var file in Directory.EnumerateFiles(_results, "*", SearchOption.AllDirectories))
        {
            if (Path.GetExtension(file) != ".zip")
            {
                yield return (Path.GetFileName(file), File.ReadAllText(file, Encoding.Latin1));
                continue;
            }

            using var archive = ZipFile.OpenRead(file);
            foreach (var entry in archive.Entries)
            {
                using var content = new StreamReader(entry.Open(), Encoding.Latin1);
                yield return (entry.Name, content.ReadToEnd());
            }
        }
    }
}
