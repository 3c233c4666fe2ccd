using System.Security.Cryptography;

namespace PortalAcceptance.SandboxGateway;

// A payment gateway that moves no money: it vaults cards and answers by the test card numbers. It validates nothing
// that a merchant must validate first (check digit, brand, expiry), so that an omission is noticed. Safe for concurrent
// use, also by several processes on one file.
internal sealed class SandboxCardGateway : IDisposable
{
    private readonly GatewayBooks _books;
    private readonly TimeProvider _clock;

    public SandboxCardGateway(string booksPath, TimeProvider clock)
    {
        _books = new GatewayBooks(booksPath);
        _clock = clock;
    }

    // A zero-amount authorization. If approved, the card is vaulted. Throws a TimeoutException if there is no answer;
    // then nothing is vaulted.
    public async Task<VerificationAnswer> VerifyAsync(CardDetails card, CancellationToken cancellationToken = default)
    {
        var behavior = TestCardNumbers.BehaviorOf(card.Digits);
        var outcome = behavior switch
        {
            CardBehavior.TimeOut => throw new TimeoutException("The gateway did not answer the verification in time."),
            CardBehavior.Decline => GatewayOutcome.Declined,
            CardBehavior.InsufficientFunds => GatewayOutcome.InsufficientFunds,
            CardBehavior.Expired => GatewayOutcome.ExpiredCard,
            _ => GatewayOutcome.Approved,
        };
        if (outcome is not GatewayOutcome.Approved)
        {
            return new VerificationAnswer(outcome, Token: null, card.LastFour);
        }

        var token = $"tok_{RandomNumberGenerator.GetHexString(32, lowercase: true)}";
        await _books.AddCardAsync(
            new VaultedCard(token, card.Brand, card.LastFour, card.ExpirationMonth, card.ExpirationYear, behavior), cancellationToken);
        return new VerificationAnswer(outcome, token, card.LastFour);
    }

    // Charges once for each idempotency key. Throws a TimeoutException if there is no answer (retry with the same key),
    // and an ArgumentException if the amount is not positive or the token is unknown.
    public async Task<ChargeAnswer> ChargeAsync(ChargeRequest request, CancellationToken cancellationToken = default)
    {
        if (request.Amount <= 0)
        {
            throw new ArgumentException($"A charge must be above zero; \"{request.IdempotencyKey}\" asks for {request.Amount} {request.Currency}.", nameof(request));
        }

        if (await _books.FindAnswerAsync(request.IdempotencyKey, cancellationToken) is { } known)
        {
            return known;
        }

        var card = await _books.FindCardAsync(request.Token, cancellationToken)
            ?? throw new ArgumentException($"No card in the vault has the token of charge \"{request.IdempotencyKey}\".", nameof(request));
        if (card.Behavior is CardBehavior.TimeOut)
        {
            throw new TimeoutException("The gateway did not answer the charge in time.");
        }

        var answer = await _books.RecordAnswerAsync(request, OutcomeOf(card.Behavior), _clock.GetUtcNow(), cancellationToken);
        return card.Behavior switch
        {
            CardBehavior.LoseAnswer when !answer.Replayed => throw new TimeoutException("The gateway's answer to the charge was lost."),
            CardBehavior.AnswerTwice => await _books.RecordAnswerAsync(request, OutcomeOf(card.Behavior), _clock.GetUtcNow(), cancellationToken),
            _ => answer,
        };
    }

    // Oldest first, without declined ones.
    public Task<IReadOnlyList<ChargeRecord>> ReadChargesAsync(CancellationToken cancellationToken = default) =>
        _books.ReadChargesAsync(cancellationToken);

    public void Dispose() => _books.Dispose();

    private static GatewayOutcome OutcomeOf(CardBehavior behavior) => behavior switch
    {
        CardBehavior.Decline or CardBehavior.DeclineCharges => GatewayOutcome.Declined,
        CardBehavior.InsufficientFunds => GatewayOutcome.InsufficientFunds,
        CardBehavior.Expired => GatewayOutcome.ExpiredCard,
        _ => GatewayOutcome.Approved,
    };
}
