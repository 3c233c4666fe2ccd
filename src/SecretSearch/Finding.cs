namespace PortalAcceptance.SecretSearch;

/// <param name="Place">Where: the file, table, column, log line or page.</param>
public sealed record Finding(KnownSecret Secret, string Place)
{
    /// <summary>One sentence that gives the secret away no further.</summary>
    public override string ToString() => $"{Place} holds {Secret}.";
}
