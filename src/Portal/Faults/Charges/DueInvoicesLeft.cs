using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Faults.Charges;

/// <summary>Does not reach the gateway for charges that a customer's own update sets off.</summary>
internal sealed class DueInvoicesLeft(IPaymentGateway gateway, IHttpContextAccessor http) : IPaymentGateway
{
    public Task<PaymentAnswer> VerifyAsync(CreditCard card, CancellationToken cancellationToken) => gateway.VerifyAsync(card, cancellationToken);

    public Task<PaymentAnswer> ChargeAsync(Charge charge, CancellationToken cancellationToken) =>
        http.HttpContext?.Request.Path.StartsWithSegments("/account") is true
            ? Task.FromResult(PaymentAnswer.None)
            : gateway.ChargeAsync(charge, cancellationToken);
}
