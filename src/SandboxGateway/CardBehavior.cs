namespace PortalAcceptance.SandboxGateway;

// Determined by the card's number when it enters the vault.
internal enum CardBehavior
{
    Approve,

    Decline,

    InsufficientFunds,

    // Whatever expiry was entered.
    Expired,

    // Nothing is charged.
    TimeOut,

    // The verification is approved.
    DeclineCharges,

    // The charge is made, but the first answer is lost: the caller sees a time-out and must retry.
    LoseAnswer,

    // The request arrives twice, as from a proxy that repeats it: the caller sees the second answer, marked as
    // replayed.
    AnswerTwice,
}
