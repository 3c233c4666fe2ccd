using PortalAcceptance.Portal.PostgreSql.Tests;

/// <summary>Leaves the server as it was found, after all the tests.</summary>
[SetUpFixture]
public sealed class TestServerCleanUp
{
    [OneTimeTearDown]
    public Task CleanUpAsync() => TestServer.CleanUpAsync();
}
