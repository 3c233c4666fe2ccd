using System.Buffers;

namespace PortalAcceptance.SecretSearch;

/// <summary>
/// Finds secrets in texts. Passwords and card numbers are found anywhere and in any of their <see cref="Spellings"/>, and
/// whatever else reads like a card number as well.
/// </summary>
/// <remarks>
/// Security codes are too short for that. One that begins with a zero is found wherever it stands as a word of its own,
/// because hardly anything else is written like that; type such codes where it can be chosen. Any other is only found where
/// it is a whole value: quoted, between tags, after an equals sign, or all of a database's text column. What isn't decided:
/// a code that is kept as an integer, or within a longer text.
/// </remarks>
public sealed class SecretMatcher
{
    private const string BeforeAValue = "\"'=>";
    private const string AfterAValue = "\"'&<\n\r";

    private readonly Dictionary<string, Secret> _spellings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Secret> _codes;
    private readonly SearchValues<string> _anySpelling;
    private readonly SearchValues<string> _anyCode;

    /// <summary>Gets ready to find the secrets that are known by now.</summary>
    public SecretMatcher(KnownSecrets known)
    {
        Emailed = known.All.Where(entry => entry.Value is not null).ToDictionary(entry => entry.Key, entry => entry.Value!);
        foreach (var secret in known.All.Keys.Where(secret => secret.Kind != SecretKind.SecurityCode))
        {
            Add(secret.Kind == SecretKind.CardNumber ? Spellings.OfCardNumber(secret.Value) : Spellings.Of(secret.Value), secret);
        }

        foreach (var (typed, number) in known.TypedSpellings)
        {
            Add(Spellings.Of(typed), number);
        }

        _codes = known.All.Keys.Where(secret => secret.Kind == SecretKind.SecurityCode).ToDictionary(secret => secret.Value);
        _anySpelling = SearchValues.Create([.. _spellings.Keys], StringComparison.OrdinalIgnoreCase);
        _anyCode = SearchValues.Create([.. _codes.Keys], StringComparison.Ordinal);
    }

    /// <summary>The passwords that one e-mail may hold, each with that e-mail's name.</summary>
    internal IReadOnlyDictionary<Secret, string> Emailed { get; }

    /// <summary>The secrets in a text.</summary>
    public IEnumerable<Secret> In(string text) =>
        Known(text).Concat(Codes(text)).Concat(CardNumbers.In(text).Select(digits => new Secret(SecretKind.CardNumber, digits))).Distinct();

    /// <summary>The secrets in a value that stands by itself, such as a database's column.</summary>
    public IEnumerable<Secret> InValue(string value) =>
        _codes.TryGetValue(value.Trim(), out var code) ? In(value).Append(code).Distinct() : In(value);

    /// <summary>The known passwords and card numbers in bytes of any kind, given as one character for each.</summary>
    public IEnumerable<Secret> InBytes(string bytes) => Known(bytes).Distinct();

    private void Add(IEnumerable<string> spellings, Secret secret)
    {
        foreach (var spelling in spellings)
        {
            _spellings.TryAdd(spelling, secret);
        }
    }

    private IEnumerable<Secret> Known(string text)
    {
        for (var at = Next(text, 0, _anySpelling); at >= 0; at = Next(text, at + 1, _anySpelling))
        {
            foreach (var (spelling, secret) in _spellings)
            {
                if (string.Compare(text, at, spelling, 0, spelling.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    yield return secret;
                }
            }
        }
    }

    private IEnumerable<Secret> Codes(string text)
    {
        for (var at = Next(text, 0, _anyCode); at >= 0; at = Next(text, at + 1, _anyCode))
        {
            foreach (var (code, secret) in _codes)
            {
                if (string.CompareOrdinal(text, at, code, 0, code.Length) == 0
                    && (code[0] == '0' ? IsWord(text, at, at + code.Length) : IsValue(text, at, at + code.Length)))
                {
                    yield return secret;
                }
            }
        }
    }

    private static int Next(string text, int from, SearchValues<string> values)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(values) : -1;
        return found < 0 ? -1 : from + found;
    }

    // Not within an identifier, a date, a time, a fraction or an escape.
    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || "_-.,:/%#".Contains(text[start - 1])))
        && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || "_-/%".Contains(text[end])))
        && !(end + 1 < text.Length && ".,:".Contains(text[end]) && char.IsAsciiDigit(text[end + 1]));

    private static bool IsValue(string text, int start, int end) =>
        start > 0 && BeforeAValue.Contains(text[start - 1]) && (end == text.Length || AfterAValue.Contains(text[end]));
}
