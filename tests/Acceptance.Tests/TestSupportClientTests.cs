using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class TestSupportClientTests
{
    [Test]
    public async Task APortalThatDoesNotAnswerInTimeIsNamedAsTheFailure()
    {
        using var portal = new HttpClient(new SilentPortal()) { BaseAddress = new Uri("http://portal.example"), Timeout = TimeSpan.FromMilliseconds(100) };

        var ask = () => new TestSupportClient(portal, new KnownSecrets()).MailboxAsync("ada@example.org");

        (await ask.Should().ThrowAsync<UnmetExpectationException>())
            .WithMessage("Expected the portal's test support to answer mailbox; it did not answer within 0.1 s");
    }

    private sealed class SilentPortal : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("The wait ended without an answer.");
        }
    }
}
