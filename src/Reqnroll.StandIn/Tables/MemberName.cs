namespace Reqnroll;

/// <summary>Compares the names of columns, properties and parameters: only letters and digits count, whatever their case.</summary>
internal sealed class MemberName : IEqualityComparer<string>
{
    public static readonly MemberName Comparer = new();

    private MemberName()
    {
    }

    public bool Equals(string? left, string? right) =>
        string.Equals(Plain(left ?? ""), Plain(right ?? ""), StringComparison.OrdinalIgnoreCase);

    public int GetHashCode(string name) => StringComparer.OrdinalIgnoreCase.GetHashCode(Plain(name));

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
