namespace PortalAcceptance.Portal.Billing;

/// <summary>How a month's close ended for one customer.</summary>
public enum CloseOutcome
{
    /// <summary>The card on file was charged.</summary>
    Charged,

    /// <summary>The month had been charged before.</summary>
    AlreadyCharged,

    /// <summary>The card on file was declined, now or before. Another card is charged as it comes.</summary>
    Declined,

    /// <summary>There is no card on file.</summary>
    CardMissing,

    /// <summary>The payment gateway did not answer. Closing again asks again, for the same charge.</summary>
    NoAnswer,

    /// <summary>The month is not over yet where the customer is.</summary>
    NotOver,

    /// <summary>Something broke. What was done stays done, and closing again goes on from there.</summary>
    Failed,
}
