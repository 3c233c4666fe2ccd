namespace PortalAcceptance.Portal.Billing;

internal interface ICloseMonth
{
    // Continues where an earlier run stopped. The customer must have signed up by the end of the month.
    Task<Invoice> ExecuteAsync(Guid customerId, BillingPeriod period, CancellationToken cancellationToken);
}
