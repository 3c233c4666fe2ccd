using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace PortalAcceptance.SecretSearch;

/// <summary>
/// Finds secrets in texts, those included that become known later. Passwords and card numbers are found anywhere and in any
/// of their <see cref="Spellings"/>.
/// </summary>
/// <param name="told">A text that anybody may read: what is in it is no secret.</param>
/// <remarks>
/// Security codes are too short for that. One that begins with a zero is found wherever it stands as a word of its own,
/// because hardly anything else is written like that; type such codes where it can be chosen. Any other is only found where
/// it is a whole value: quoted, between tags, after an equals sign, or all of a database's text column. What isn't decided:
/// a code that is kept as an integer, or within a longer text.
/// </remarks>
public sealed partial class SecretMatcher(KnownSecrets known, string told = "")
{
    private const string BeforeAValue = "\"'=>";
    private const string AfterAValue = "\"'&<\n\r\\";

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789");

    private readonly HashSet<string> _toldCodes = [.. ShortNumber().Matches(told).Select(match => match.Value)];

    public IEnumerable<KnownSecret> In(string text) =>
        Matches(text).Select(match => match.Secret).Concat(CardNumbers.In(text).Select(digits => new KnownSecret(SecretKind.CardNumber, digits))).Distinct();

    /// <summary>The secrets in a value that stands by itself, such as a database's column.</summary>
    public IEnumerable<KnownSecret> InValue(string value) =>
        known.Codes.TryGetValue(value.Trim(), out var code) ? In(value).Append(code).Distinct() : In(value);

    /// <summary>The secrets in bytes of any kind; security codes only in bytes that are text.</summary>
    public IEnumerable<KnownSecret> InBytes(byte[] bytes) => MatchesInBytes(Encoding.Latin1.GetString(bytes)).Select(match => match.Secret).Distinct();

    /// <summary>Whether an email may hold a secret: the one that told the customer a password that the portal made up.</summary>
    internal bool MayHold(string? email, KnownSecret secret) => email is not null && known.All.GetValueOrDefault(secret) == email;

    internal IEnumerable<SecretMatch> Matches(string text) => Spelled(text).Concat(Codes(text));

    /// <summary>Where the secrets are in bytes of any kind, given as a character each.</summary>
    internal IEnumerable<SecretMatch> MatchesInBytes(string bytes) =>
        // A large binary file contains any three digits by chance. A zero byte indicates a binary file.
        bytes.Contains('\0') ? Spelled(bytes) : Matches(bytes);

    private IEnumerable<SecretMatch> Spelled(string text) => known.Spelled.In(text).Where(match => !IsTold(text, match));

    private IEnumerable<SecretMatch> Codes(string text)
    {
        if (known.Codes.IsEmpty)
        {
            yield break;
        }

        var codes = known.Codes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = NextNumber(text, 0); start >= 0;)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - start is 3 or 4 && codes.TryGetValue(text.AsSpan(start, end - start), out var code)
                && (code.Value[0] == '0' ? IsWord(text, start, end) : IsValue(text, start, end))
                && new SecretMatch(start, end - start, code) is var match && !IsTold(text, match))
            {
                yield return match;
            }

            start = NextNumber(text, end);
        }
    }

    private bool IsTold(string text, SecretMatch match) => match.Secret.Kind == SecretKind.SecurityCode
        ? _toldCodes.Contains(match.Secret.Value)
        : told.Contains(match.Secret.Value, StringComparison.Ordinal) || told.AsSpan().Contains(text.AsSpan(match.Start, match.Length), StringComparison.Ordinal);

    private static int NextNumber(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(_digits);
        return found < 0 ? -1 : from + found;
    }

    // Excludes digits within an identifier, a date, a time, a fraction, an escape sequence or base64 text.
    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || "_-.,:/%#+".Contains(text[start - 1])))
        && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || "_-/%".Contains(text[end])))
        && !(end + 1 < text.Length && ".,:".Contains(text[end]) && char.IsAsciiDigit(text[end + 1]));

    private static bool IsValue(string text, int start, int end) =>
        start > 0 && BeforeAValue.Contains(text[start - 1]) && (end == text.Length || AfterAValue.Contains(text[end]));

    [GeneratedRegex(@"\b[0-9]{3,4}\b")]
    private static partial Regex ShortNumber();
}
