using PortalAcceptance.Portal.Billing;

namespace PortalAcceptance.Portal.Tests.Billing;

internal sealed class InterruptedGateway(IPaymentGateway gateway, Interruptions interruptions) : IPaymentGateway
{
    private int _requests;

    public int Requests => _requests;

    public bool IsUnreachable { get; set; }

    public bool IsBroken { get; set; }

    public Task<PaymentResult> VerifyAsync(CreditCard card, CancellationToken cancellationToken) => gateway.VerifyAsync(card, cancellationToken);

    public async Task<PaymentResult> ChargeAsync(Charge charge, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _requests);
        if (IsBroken)
        {
            throw new InvalidOperationException("The gateway's answer makes no sense.");
        }

        if (IsUnreachable)
        {
            return PaymentResult.None;
        }

        interruptions.Pass("before a charge");
        var answer = await gateway.ChargeAsync(charge, cancellationToken);
        interruptions.Pass("after a charge");
        return answer;
    }
}
