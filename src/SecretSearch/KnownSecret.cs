namespace PortalAcceptance.SecretSearch;

/// <summary>Something that must be found nowhere. Its text form gives nothing away, because it ends in reports.</summary>
/// <param name="Value">The secret: a card number as its digits alone, anything else as typed.</param>
public sealed record KnownSecret(SecretKind Kind, string Value)
{
    /// <summary>Tells which secret it is without telling it.</summary>
    public override string ToString() => Kind switch
    {
        SecretKind.Password => $"a password of {Value.Length} characters, beginning with {Value.EnumerateRunes().First()}",
        SecretKind.CardNumber => $"the card number ending in {Value[^4..]}",
        _ => $"a security code of {Value.Length} digits",
    };
}
