namespace PortalAcceptance.Portal.Billing;

/// <summary>Closes a month for one customer.</summary>
public interface ICloseMonth
{
    /// <summary>Closes the month, or takes it up where an earlier run left it.</summary>
    /// <param name="customerId">Whose month. The customer must have signed up by its end.</param>
    /// <param name="period">The month.</param>
    /// <param name="cancellationToken">Gives up; what was done stays done.</param>
    /// <returns>The month's one invoice.</returns>
    Task<Invoice> ExecuteAsync(Guid customerId, BillingPeriod period, CancellationToken cancellationToken);
}
