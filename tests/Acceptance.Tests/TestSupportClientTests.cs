using System.Net;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Customers;
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

    [Test]
    public async Task APortalThatFailsIsNamedAsTheFailure()
    {
        using var portal = new HttpClient(new FailingPortal()) { BaseAddress = new Uri("http://portal.example") };

        var endMonth = () => new TestSupportClient(portal, new KnownSecrets()).EndMonthAsync(
            new CustomerFaker(new ScenarioSeed(1), "example.org", new DateOnly(2026, 6, 15), new KnownSecrets()).Customer(), new DateOnly(2026, 5, 1));

        (await endMonth.Should().ThrowAsync<UnmetExpectationException>())
            .WithMessage("Expected the portal's test support to do close-month; it answered 500");
    }

    private sealed class FailingPortal : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.InternalServerError));
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
