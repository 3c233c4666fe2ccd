using FluentAssertions;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable]
internal sealed class HangingPageTests
{
    private const string Script = "/hang.js";

    private readonly string _results = Directory.CreateTempSubdirectory().FullName;
    private readonly string _data = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void Clean()
    {
        Directory.Delete(_results, recursive: true);
        Directory.Delete(_data, recursive: true);
    }

    // Playwright has no time-out for a pressed key.
    [Test]
    public async Task AStepEndsWithTheTimeoutOfItsScenario()
    {
        await using var portal = await BrokenPortal.StartAsync(_data, HangAtAKeyAsync);

        var (exitCode, output) = await portal.RunScenariosAsync("Escape leads back to the login ID", _results, ("PORTAL_TIMEOUT", "20000"), ("PORTAL_TRACE", "off"));

        exitCode.Should().NotBe(0);
        output.Should().Contain("The scenario has taken longer than the 20 s it may take (\"timeout\" in playwright.config.json).").And.Contain("failed: 1");
        var page = await File.ReadAllTextAsync(Directory.EnumerateFiles(Path.Combine(_results, "evidence"), "*.page.txt").Should().ContainSingle().Which);
        page.Should().Contain("The page can't be read: ");
    }

    private static Task HangAtAKeyAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path != Script)
        {
            return BrokenPortal.RewriteAsync(context, next, page => page.Replace("</head>", $"<script src=\"{Script}\"></script></head>"));
        }

        context.Response.ContentType = "text/javascript";
        return context.Response.WriteAsync("document.addEventListener('keydown', () => { for (;;); });");
    }
}
