namespace PortalAcceptance.Portal.Billing;

/// <summary>What the payment gateway answered.</summary>
public enum PaymentOutcome
{
    /// <summary>Approved.</summary>
    Approved,

    /// <summary>Declined, for whatever reason.</summary>
    Declined,

    /// <summary>Nothing, in time. Whether it acted is unknown; asking again under the same key tells.</summary>
    NoAnswer,
}
