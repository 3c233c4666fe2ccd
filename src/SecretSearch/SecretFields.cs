namespace PortalAcceptance.SecretSearch;

/// <summary>Tells from a field's name whether what is typed there is a secret.</summary>
public static class SecretFields
{
    private static readonly (string Ending, SecretKind Kind)[] _endings =
    [
        ("password", SecretKind.Password),
        ("number", SecretKind.CardNumber),
        ("securityCode", SecretKind.SecurityCode),
    ];

    /// <summary>The kind of secret in a field, by its name in a form (<c>Card.Number</c>) or in JSON (<c>number</c>); null for none.</summary>
    public static SecretKind? KindOf(string name)
    {
        var field = name[(name.LastIndexOf('.') + 1)..];
        return _endings.FirstOrDefault(known => field.EndsWith(known.Ending, StringComparison.OrdinalIgnoreCase)) is { Ending: not null } found
            ? found.Kind
            : null;
    }
}
