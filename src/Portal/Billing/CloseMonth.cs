namespace PortalAcceptance.Portal.Billing;

internal sealed class CloseMonth(IssueInvoice issueInvoice, SettleInvoice settleInvoice) : ICloseMonth
{
    public async Task<Invoice> ExecuteAsync(Guid customerId, BillingPeriod period, CancellationToken cancellationToken)
    {
        var invoice = await issueInvoice.ExecuteAsync(customerId, period, cancellationToken);
        return await settleInvoice.ExecuteAsync(invoice.Id, cancellationToken);
    }
}
