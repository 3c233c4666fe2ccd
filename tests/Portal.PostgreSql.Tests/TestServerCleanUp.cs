using PortalAcceptance.Portal.PostgreSql.Tests;

[SetUpFixture]
internal sealed class TestServerCleanUp
{
    [OneTimeTearDown]
    public Task CleanUpAsync() => TestServer.CleanUpAsync();
}
