namespace PortalAcceptance.Portal.Billing;

internal enum CloseOutcome
{
    Charged,

    AlreadyCharged,

    // Another card is charged as soon as it is entered.
    Declined,

    CardMissing,

    // Closing again repeats the same charge request.
    NoAnswer,

    NotOver,

    Failed,
}
