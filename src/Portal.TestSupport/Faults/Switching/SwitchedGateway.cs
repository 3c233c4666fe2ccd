using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal sealed class SwitchedGateway(FaultSwitch faults, [FromKeyedServices(FaultServices.Intact)] IPaymentGateway gateway) : IPaymentGateway
{
    public Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken) =>
        faults.Around(gateway).VerifyAsync(card, cancellationToken);

    public Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken) =>
        faults.Around(gateway).ChargeAsync(charge, cancellationToken);
}
