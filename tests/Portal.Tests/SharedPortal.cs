using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests;

/// <summary>One portal for all the tests that need no other: each makes customers of its own on it.</summary>
[SetUpFixture]
public sealed class SharedPortal
{
    private static PortalUnderTest? s_portal;

    /// <summary>The portal.</summary>
    public static PortalUnderTest Instance => s_portal ?? throw new InvalidOperationException("The shared portal has not started.");

    [OneTimeSetUp]
    public async Task StartAsync() => s_portal = await PortalUnderTest.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await Instance.DisposeAsync();
}
