namespace PortalAcceptance.Portal.PostgreSql.Tests;

internal sealed class TestServerTests
{
    [Test]
    public async Task TheServerAnswers()
    {
        if (TestServer.ConnectionString is null)
        {
            Assert.Ignore(
                $"The portal's tests on PostgreSQL need a server. Set {TestServer.Variable} to a connection string whose user may make databases, for example \"Host=localhost;Username=postgres\".");
        }

        if (await TestServer.TroubleAsync() is { } trouble)
        {
            Assert.Fail(trouble);
        }
    }
}
