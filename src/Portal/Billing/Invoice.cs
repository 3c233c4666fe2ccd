using System.Globalization;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Billing;

/// <summary>
/// What a customer owes for a month, and what became of it. There is one for each customer and month, issued before anything
/// is charged; its attempts to charge are numbered, so that each one is made once however often it is retried.
/// </summary>
public sealed class Invoice
{
    // How long whoever took a notice on has for sending it, before others may take it over.
    private static readonly TimeSpan _noticeClaim = TimeSpan.FromMinutes(10);

    private Invoice()
    {
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Whose invoice.</summary>
    public Guid CustomerId { get; private init; }

    /// <summary>The month.</summary>
    public BillingPeriod Period { get; private init; }

    /// <summary>The place among the month's invoices, from 1 without gaps.</summary>
    public int Sequence { get; private init; }

    /// <summary>The number on the invoice, such as <c>INV-2026-11-0001</c>.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"INV-{Period}-{Sequence:0000}");

    /// <summary>The canonical English name of the plan that it is for.</summary>
    public string PlanName { get; private init; } = "";

    /// <summary>The amount, in <see cref="Currency"/>.</summary>
    public decimal Amount { get; private init; }

    /// <summary>ISO 4217 code of the amount.</summary>
    public string Currency { get; private init; } = "";

    /// <summary>The amount.</summary>
    public Money Total => new(Amount, Currency);

    /// <summary>Who it is made out to.</summary>
    public BillTo BillTo { get; private init; } = null!;

    /// <summary>When it was issued.</summary>
    public DateTimeOffset IssuedAt { get; private init; }

    /// <summary>Whether it is settled.</summary>
    public InvoiceStatus Status { get; private set; }

    /// <summary>The canonical English name of the status.</summary>
    public string StatusText => Status is InvoiceStatus.Paid ? "Paid" : "Payment due";

    /// <summary>When it was paid; null while payment is due.</summary>
    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>The brand of the card that was charged, or last declined.</summary>
    public string? CardBrand { get; private set; }

    /// <summary>The last four digits of that card.</summary>
    public string? CardLastFour { get; private set; }

    /// <summary>That card; null before the first answer.</summary>
    public CardLabel? Card => CardBrand is { } brand && CardLastFour is { } lastFour ? new CardLabel(brand, lastFour) : null;

    /// <summary>How many times a card was declined for it.</summary>
    public int Declines { get; private set; }

    /// <summary>The vault token of the card that was last declined. That card isn't tried again.</summary>
    public string? DeclinedToken { get; private set; }

    /// <summary>The latest thing that the customer is to be told.</summary>
    public InvoiceNotice Notice { get; private set; }

    /// <summary>When the customer was told; null while that is still to be done.</summary>
    public DateTimeOffset? NoticeSentAt { get; private set; }

    /// <summary>Until when sending the notice is up to whoever has taken it on.</summary>
    public DateTimeOffset? NoticeClaimedUntil { get; private set; }

    /// <summary>Counts the changes, so that of two that happen at once only the first is kept.</summary>
    public int Version { get; private set; }

    /// <summary>
    /// The key of the next attempt to charge. It doesn't change until a decline is recorded: whoever asks again after a
    /// crash, a time-out or beside somebody else asks for the same charge, even if the card was replaced meanwhile.
    /// </summary>
    public string ChargeKey => string.Create(CultureInfo.InvariantCulture, $"{Id:N}-{Declines + 1}");

    /// <summary>Issues an invoice, with nothing charged yet.</summary>
    /// <param name="customer">Whom to, with billing information loaded.</param>
    /// <param name="plan">What for.</param>
    /// <param name="period">The month.</param>
    /// <param name="sequence">The place among the month's invoices.</param>
    /// <param name="issuedAt">When.</param>
    /// <returns>The invoice.</returns>
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

    /// <summary>Records that it was paid.</summary>
    /// <param name="card">The card that was charged.</param>
    /// <param name="paidAt">When.</param>
    public void RecordPayment(VaultedCard card, DateTimeOffset paidAt)
    {
        Show(card);
        Status = InvoiceStatus.Paid;
        PaidAt = paidAt;
        Owe(InvoiceNotice.Paid);
    }

    /// <summary>Records that a card was declined. The next attempt is a charge of its own.</summary>
    /// <param name="card">The card.</param>
    public void RecordDecline(VaultedCard card)
    {
        Show(card);
        Declines++;
        DeclinedToken = card.Token;
        Owe(InvoiceNotice.CardDeclined);
    }

    /// <summary>Records that there is no card to charge.</summary>
    public void RecordMissingCard() => Owe(InvoiceNotice.CardMissing);

    /// <summary>Takes the owed notice on.</summary>
    /// <param name="now">When.</param>
    /// <returns>Whether there was a notice to be sent that nobody else is sending just now.</returns>
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

    /// <summary>Gives a claimed notice back unsent, for the next one who comes by.</summary>
    public void ReleaseNotice()
    {
        NoticeClaimedUntil = null;
        Version++;
    }

    /// <summary>Records that the customer was told.</summary>
    /// <param name="sentAt">When.</param>
    public void RecordNotice(DateTimeOffset sentAt)
    {
        NoticeSentAt = sentAt;
        NoticeClaimedUntil = null;
        Version++;
    }

    private void Show(VaultedCard card) => (CardBrand, CardLastFour) = (card.Label.Brand, card.Label.LastFour);

    private void Owe(InvoiceNotice notice)
    {
        Notice = notice;
        NoticeSentAt = null;
        NoticeClaimedUntil = null;
        Version++;
    }
}
