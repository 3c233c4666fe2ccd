using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests;

[SetUpFixture]
internal sealed class SharedPortal
{
    private static PortalUnderTest? _portal;

    public static PortalUnderTest Instance => _portal ?? throw new InvalidOperationException("The shared portal has not started.");

    [OneTimeSetUp]
    public async Task StartAsync() => _portal = await PortalUnderTest.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_portal is not null)
        {
            await _portal.DisposeAsync();
        }
    }
}
