namespace PortalAcceptance.Portal.Billing;

internal enum PaymentOutcome
{
    Approved,

    Declined,

    // It is unknown whether the charge was made. Repeating the request with the same key tells.
    NoAnswer,
}
