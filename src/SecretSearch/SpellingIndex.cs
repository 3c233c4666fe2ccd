using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace PortalAcceptance.SecretSearch;

/// <summary>
/// Finds spellings of secrets in a text, in any case. Spellings can be added at any time; the time that a search takes
/// depends on the text and hardly on how many there are. Safe for concurrent use.
/// </summary>
internal sealed class SpellingIndex
{
    /// <summary>The length of the shortest spelling that can be found.</summary>
    public const int ShortestSpelling = 8;

    private const int HashedCharacters = 4;

    private readonly ConcurrentDictionary<string, ImmutableArray<(string Spelling, KnownSecret Secret)>> _byStart = new(StringComparer.OrdinalIgnoreCase);

    // Whether any spelling begins with four characters of this hash. It rules out most positions in a text.
    private readonly bool[] _begins = new bool[ushort.MaxValue + 1];

    public void Add(string spelling, KnownSecret secret)
    {
        _byStart.AddOrUpdate(
            spelling[..ShortestSpelling],
            _ => [(spelling, secret)],
            (_, known) => known.Any(entry => entry.Spelling == spelling) ? known : known.Add((spelling, secret)));
        Volatile.Write(ref _begins[spelling.Take(HashedCharacters).Aggregate((ushort)0, Hash)], true);
    }

    /// <summary>The spellings in a text, in the order of where they begin.</summary>
    public IEnumerable<SecretMatch> In(string text)
    {
        var byStart = _byStart.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (!byStart.TryGetValue(text.AsSpan(at, ShortestSpelling), out var candidates))
            {
                continue;
            }

            foreach (var (spelling, secret) in candidates)
            {
                if (text.AsSpan(at).StartsWith(spelling, StringComparison.OrdinalIgnoreCase))
                {
                    yield return new SecretMatch(at, spelling.Length, secret);
                }
            }
        }
    }

    // Returns the next position where a spelling may begin. The hash is a rolling hash of the last four characters.
    private int Next(string text, int from)
    {
        ushort hash = 0;
        for (var end = from; end < text.Length; end++)
        {
            hash = Hash(hash, text[end]);
            var start = end + 1 - HashedCharacters;
            if (_begins[hash] && start >= from && start + ShortestSpelling <= text.Length)
            {
                return start;
            }
        }

        return -1;
    }

    private static ushort Hash(ushort before, char next) => (ushort)((before << 4) ^ Folded(next));

    // Returns the same value for characters that differ only in case.
    private static int Folded(char character) =>
        char.IsAscii(character) ? character & ~0x20
        : char.IsSurrogate(character) ? 0
        : char.ToUpperInvariant(character) & 0xFF;
}
