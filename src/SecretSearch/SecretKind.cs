namespace PortalAcceptance.SecretSearch;

/// <summary>What must be found nowhere after a run.</summary>
public enum SecretKind
{
    /// <summary>A password, exactly as typed.</summary>
    Password,

    /// <summary>A full card number (PAN).</summary>
    CardNumber,

    /// <summary>A card's security code.</summary>
    SecurityCode,
}
