using System.Globalization;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Billing;

// One per customer and month, issued before anything is charged. Attempts to charge are numbered, so that each is made
// once however often it is retried.
internal sealed class Invoice
{
    // How long an instance may take to send a notice before another one may claim it.
    private static readonly TimeSpan _noticeClaim = TimeSpan.FromMinutes(10);

    private Invoice()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CustomerId { get; private init; }

    public BillingPeriod Period { get; private init; }

    // The position among the month's invoices, starting at 1, without gaps.
    public int Sequence { get; private init; }

    // Such as INV-2026-11-0001.
    public string Number => string.Create(CultureInfo.InvariantCulture, $"INV-{Period}-{Sequence:0000}");

    public string PlanName { get; private init; } = "";

    public decimal Amount { get; private init; }

    public string Currency { get; private init; } = "";

    public Money Total => new(Amount, Currency);

    public BillTo BillTo { get; private init; } = null!;

    public DateTimeOffset IssuedAt { get; private init; }

    public InvoiceStatus Status { get; private set; }

    public string StatusText => Status is InvoiceStatus.Paid ? "Paid" : "Payment due";

    public DateTimeOffset? PaidAt { get; private set; }

    public string? CardBrand { get; private set; }

    public string? CardLastFour { get; private set; }

    public CardLabel? Card => CardBrand is { } brand && CardLastFour is { } lastFour ? new CardLabel(brand, lastFour) : null;

    public int Declines { get; private set; }

    // The vault token of the card that was declined last, which is not tried again.
    public string? DeclinedToken { get; private set; }

    public InvoiceNotice Notice { get; private set; }

    public DateTimeOffset? NoticeSentAt { get; private set; }

    // Until then the instance that claimed the notice sends it.
    public DateTimeOffset? NoticeClaimedUntil { get; private set; }

    // Counts changes: of two concurrent ones, only the first is kept.
    public int Version { get; private set; }

    // The idempotency key of the next charge. It changes only when a decline is recorded, so a retry after a crash or a
    // time-out, or by another instance, repeats the same charge, even if the card was replaced in the meantime.
    public string ChargeKey => string.Create(CultureInfo.InvariantCulture, $"{Id:N}-{Declines + 1}");

    public static Invoice Issue(Customer customer, Plan plan, BillingPeriod period, int sequence, DateTimeOffset issuedAt)
    {
        var charge = plan.ChargeFor(period, customer.SignedUpAt.DateIn(customer.TimeZone));
        return new Invoice
        {
            CustomerId = customer.Id,
            Period = period,
            Sequence = sequence,
            PlanName = plan.Name,
            Amount = charge.Amount,
            Currency = charge.Currency,
            BillTo = BillTo.From(customer),
            IssuedAt = issuedAt,
        };
    }

    public void RecordPayment(VaultedCard card, DateTimeOffset paidAt)
    {
        Show(card);
        Status = InvoiceStatus.Paid;
        PaidAt = paidAt;
        Owe(InvoiceNotice.Paid);
    }

    // The next attempt is a new charge.
    public void RecordDecline(VaultedCard card)
    {
        Show(card);
        Declines++;
        DeclinedToken = card.Token;
        Owe(InvoiceNotice.CardDeclined);
    }

    public void RecordMissingCard() => Owe(InvoiceNotice.CardMissing);

    // Returns false if there is no notice to send or another instance is sending it.
    public bool TryClaimNotice(DateTimeOffset now)
    {
        if (Notice is InvoiceNotice.None || NoticeSentAt is not null || NoticeClaimedUntil > now)
        {
            return false;
        }

        NoticeClaimedUntil = now + _noticeClaim;
        Version++;
        return true;
    }

    public void ReleaseNotice()
    {
        NoticeClaimedUntil = null;
        Version++;
    }

    public void RecordNotice(DateTimeOffset sentAt)
    {
        NoticeSentAt = sentAt;
        ReleaseNotice();
    }

    private void Show(VaultedCard card) => (CardBrand, CardLastFour) = (card.Label.Brand, card.Label.LastFour);

    private void Owe(InvoiceNotice notice)
    {
        (Notice, NoticeSentAt, NoticeClaimedUntil) = (notice, null, null);
        Version++;
    }
}
