namespace PortalAcceptance.SandboxGateway;

/// <summary>How the sandbox answers for a card, decided by its number when it enters the vault.</summary>
public enum CardBehavior
{
    /// <summary>Everything is approved.</summary>
    Approve,

    /// <summary>The issuer declines without a reason.</summary>
    Decline,

    /// <summary>The issuer declines for lack of funds.</summary>
    InsufficientFunds,

    /// <summary>The issuer says that the card has expired, whatever date was typed.</summary>
    Expired,

    /// <summary>No answer ever comes, and nothing is charged.</summary>
    TimeOut,

    /// <summary>Verification is approved; every charge is declined afterwards.</summary>
    DeclineCharges,

    /// <summary>A charge is made, but its first answer is lost on the way: the caller sees a time-out and must ask again.</summary>
    LoseAnswer,

    /// <summary>A charge request arrives twice, as when a proxy repeats it: the caller sees the second answer, marked as replayed.</summary>
    AnswerTwice,
}
