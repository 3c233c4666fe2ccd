using System.Security.Cryptography;

namespace PortalAcceptance.SandboxGateway;

/// <summary>
/// A payment gateway that moves no money: it vaults cards and answers for them by <see cref="TestCardNumbers"/>.
/// It is the one component that ever holds a card number, and only while a request lasts. It checks nothing that
/// a merchant must check first (check digit, brand, expiry), so that a merchant who forgets is found out.
/// </summary>
/// <remarks>Safe for concurrent use, also by several processes on one file.</remarks>
public sealed class SandboxCardGateway : IDisposable
{
    private readonly GatewayBooks _books;
    private readonly TimeProvider _clock;

    /// <summary>Opens the gateway on its books, and creates them when they aren't there.</summary>
    /// <param name="booksPath">The file of its SQLite database. Its folder must exist.</param>
    /// <param name="clock">Dates the charges.</param>
    public SandboxCardGateway(string booksPath, TimeProvider clock)
    {
        _books = new GatewayBooks(booksPath);
        _clock = clock;
    }

    /// <summary>Verifies a card with a zero-amount authorisation and, when the issuer approves, puts it in the vault.</summary>
    /// <param name="card">The card. Neither its number nor its code is kept.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The issuer's answer, with a token when approved.</returns>
    /// <exception cref="TimeoutException">No answer came; nothing was vaulted.</exception>
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

    /// <summary>Charges a card in the vault, at most once for each idempotency key.</summary>
    /// <param name="request">What to charge.</param>
    /// <param name="cancellationToken">Gives up; whether the charge was made is then unknown, and asking again under the same key tells.</param>
    /// <returns>The answer to the first request under the key.</returns>
    /// <exception cref="TimeoutException">No answer came; asking again under the same key is safe.</exception>
    /// <exception cref="ArgumentException">The amount isn't above zero, or the token is unknown: the message says which.</exception>
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

    /// <summary>The charges that were made, oldest first. Declined requests aren't among them.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The charges.</returns>
    public Task<IReadOnlyList<ChargeRecord>> ReadChargesAsync(CancellationToken cancellationToken = default) =>
        _books.ReadChargesAsync(cancellationToken);

    /// <summary>Lets go of the books' file.</summary>
    public void Dispose() => _books.Dispose();

    private static GatewayOutcome OutcomeOf(CardBehavior behavior) => behavior switch
    {
        CardBehavior.Decline or CardBehavior.DeclineCharges => GatewayOutcome.Declined,
        CardBehavior.InsufficientFunds => GatewayOutcome.InsufficientFunds,
        CardBehavior.Expired => GatewayOutcome.ExpiredCard,
        _ => GatewayOutcome.Approved,
    };
}
