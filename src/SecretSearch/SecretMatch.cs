namespace PortalAcceptance.SecretSearch;

internal readonly record struct SecretMatch(int Start, int Length, KnownSecret Secret)
{
    public int End => Start + Length;
}
