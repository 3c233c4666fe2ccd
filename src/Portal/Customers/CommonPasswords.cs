using System.Collections.Frozen;

namespace PortalAcceptance.Portal.Customers;

// Passwords from a published list, and their common variations: digits or punctuation around one, one written twice,
// runs of neighboring characters.
internal sealed class CommonPasswords
{
    private readonly FrozenSet<string> _list = Read();

    public bool Contain(string password)
    {
        var lower = password.ToLowerInvariant();
        return _list.Contains(lower) || IsRun(lower) || _list.Contains(Core(lower)) || IsRepetition(lower);
    }

    private static string Core(string password)
    {
        var core = password.AsSpan().TrimEnd("0123456789!?.,-_*#$ ").TrimStart("0123456789!?.,-_*#$ ");
        return core.Length >= 4 ? core.ToString() : password;
    }

    private static bool IsRun(string password) =>
        password.Length > 1
        && Enumerable.Range(1, password.Length - 1).Select(i => password[i] - password[i - 1]).Distinct().ToArray() is [>= -1 and <= 1];

    private bool IsRepetition(string password) =>
        Enumerable.Range(1, password.Length / 2).Any(length =>
            password.Length % length == 0
            && (length < 4 || _list.Contains(password[..length]))
            && password.AsSpan(length).SequenceEqual(password.AsSpan(0, password.Length - length)));

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).ToFrozenSet();
    }
}
