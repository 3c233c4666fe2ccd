namespace PortalAcceptance.Portal.Billing;

/// <summary>Closes a month for one customer: issues the invoice, then settles it.</summary>
/// <param name="issueInvoice">The first step.</param>
/// <param name="settleInvoice">The second.</param>
public sealed class CloseMonth(IssueInvoice issueInvoice, SettleInvoice settleInvoice) : ICloseMonth
{
    /// <inheritdoc/>
    public async Task<Invoice> ExecuteAsync(Guid customerId, BillingPeriod period, CancellationToken cancellationToken)
    {
        var invoice = await issueInvoice.ExecuteAsync(customerId, period, cancellationToken);
        return await settleInvoice.ExecuteAsync(invoice.Id, cancellationToken);
    }
}
