using FluentAssertions;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.LivingDocs;

namespace PortalAcceptance.Acceptance.Tests;

[Platform(Include = "Linux", Reason = "Windows has no such signals, and other systems can't pass them to a program in the background.")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class InterruptedRunTests : IDisposable
{
    private const string Waits = "Choosing Settings opens the Account settings page";

    private readonly string _results = Directory.CreateTempSubdirectory().FullName;
    private readonly string _data = Directory.CreateTempSubdirectory().FullName;
    private readonly CancellationTokenSource _isWaiting = new();

    public void Dispose()
    {
        Directory.Delete(_results, recursive: true);
        Directory.Delete(_data, recursive: true);
        _isWaiting.Dispose();
    }

    [TestCase("INT")]
    [TestCase("TERM")]
    public async Task WhatTheRunHasIsReported(string signal)
    {
        await using var portal = await BrokenPortal.StartAsync(_data, HangAtTheSettingsAsync);

        var (exitCode, output) = await portal.RunScenariosAsync(Waits, _results, _isWaiting.Token, signal, ("PORTAL_TIMEOUT", "0"));

        exitCode.Should().Be(Interruption.SignalExitCode, output);
        (await File.ReadAllTextAsync(Path.Combine(_results, "junit.xml"))).Should().Contain("The run was interrupted.").And.Contain("skipped=\"1\"");
        File.Exists(Path.Combine(_results, LivingDocumentation.FolderName, "index.html")).Should().BeTrue();
        Directory.EnumerateFileSystemEntries(portal.TemporaryFolder, "portal-acceptance-*").Should().BeEmpty();
    }

    // The page never comes.
    private async Task HangAtTheSettingsAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path == "/account/settings")
        {
            await _isWaiting.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);
        }

        await next(context);
    }
}
