using PortalAcceptance.Portal.PostgreSql.Tests;

[SetUpFixture]
public sealed class TestServerCleanUp
{
    [OneTimeTearDown]
    public Task CleanUpAsync() => TestServer.CleanUpAsync();
}
