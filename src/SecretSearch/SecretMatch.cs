namespace PortalAcceptance.SecretSearch;

/// <summary>Where in a text a secret is.</summary>
internal readonly record struct SecretMatch(int Start, int Length, KnownSecret Secret)
{
    /// <summary>Where the text goes on.</summary>
    public int End => Start + Length;
}
