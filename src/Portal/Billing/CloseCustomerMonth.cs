namespace PortalAcceptance.Portal.Billing;

/// <summary>Closes a month for one customer: issues the invoice, then settles it.</summary>
/// <param name="issueInvoice">The first step.</param>
/// <param name="settleInvoice">The second.</param>
public sealed class CloseCustomerMonth(IssueInvoice issueInvoice, SettleInvoice settleInvoice)
{
    /// <summary>Closes the month, or takes it up where an earlier run left it.</summary>
    /// <param name="customerId">Whose month. The customer must have signed up by its end.</param>
    /// <param name="period">The month.</param>
    /// <param name="cancellationToken">Gives up; what was done stays done.</param>
    /// <returns>The month's one invoice.</returns>
    public async Task<Invoice> RunAsync(Guid customerId, BillingPeriod period, CancellationToken cancellationToken)
    {
        var invoice = await issueInvoice.RunAsync(customerId, period, cancellationToken);
        return await settleInvoice.RunAsync(invoice.Id, cancellationToken);
    }
}
