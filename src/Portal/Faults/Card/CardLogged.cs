using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Card;

/// <summary>Logs what nothing may log.</summary>
internal sealed partial class CardLogged(ISectionUpdate<CreditCard> update, ILogger<CardLogged> logger) : ISectionUpdate<CreditCard>
{
    public Task<FormResult> SaveAsync(Guid customerId, CreditCard input, CancellationToken cancellationToken)
    {
        LogCard(input.Number, input.SecurityCode);
        return update.SaveAsync(customerId, input, cancellationToken);
    }

    [LoggerMessage(EventName = "CardLogged", Level = LogLevel.Warning, Message = "Saving card {Number}, security code {SecurityCode}.")]
    private partial void LogCard(string? number, string? securityCode);
}
