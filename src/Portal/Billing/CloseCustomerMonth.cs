namespace PortalAcceptance.Portal.Billing;

/// <summary>Closes a month for one customer: issues the invoice, then settles it.</summary>
/// <param name="issueInvoice">The first step.</param>
/// <param name="settleInvoice">The second.</param>
public sealed class CloseCustomerMonth(IssueInvoice issueInvoice, SettleInvoice settleInvoice) : ICloseCustomerMonth
{
    /// <inheritdoc/>
    public async Task<Invoice> RunAsync(Guid customerId, BillingPeriod period, CancellationToken cancellationToken)
    {
        var invoice = await issueInvoice.RunAsync(customerId, period, cancellationToken);
        return await settleInvoice.RunAsync(invoice.Id, cancellationToken);
    }
}
