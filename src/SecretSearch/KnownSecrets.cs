using System.Collections.Concurrent;
using System.Text.Json;

namespace PortalAcceptance.SecretSearch;

/// <summary>The secrets that a run has made up, typed, seeded or been emailed so far. Safe for concurrent use.</summary>
public sealed class KnownSecrets
{
    // A shorter password may be an ordinary word on a page. The portal requires at least twelve characters.
    private const int ShortestPassword = SpellingIndex.ShortestSpelling;
    private const int ShortestCardNumber = 12;

    private readonly ConcurrentDictionary<KnownSecret, string?> _secrets = new();

    public IReadOnlyDictionary<KnownSecret, string?> All => _secrets;

    internal SpellingIndex Spelled { get; } = new();

    internal ConcurrentDictionary<string, KnownSecret> Codes { get; } = new();

    /// <summary>Adds a secret, unless it is too short to be one.</summary>
    /// <returns>Whether it is one.</returns>
    public bool Add(SecretKind kind, string? value)
    {
        if (Recognize(kind, value ?? "") is not { } secret)
        {
            return false;
        }

        Index(secret);
        _secrets.TryAdd(secret, null);
        if (kind == SecretKind.CardNumber && value != secret.Value)
        {
            // A number typed with spaces or dashes in unusual places is also searched for as typed.
            Index(secret, Spellings.Of(value!.Trim()));
        }

        return true;
    }

    /// <summary>Adds a password that the portal made up and may tell in one email.</summary>
    /// <param name="email">The email's file name without its extension.</param>
    public void AddEmailed(string password, string email)
    {
        if (Recognize(SecretKind.Password, password) is { } secret)
        {
            Index(secret);
            _secrets[secret] = email;
        }
    }

    public void AddForm(IEnumerable<KeyValuePair<string, string>> fields)
    {
        foreach (var (name, value) in fields)
        {
            AddField(name, value);
        }
    }

    public void AddJson(JsonElement json)
    {
        var inner = json.ValueKind switch
        {
            JsonValueKind.Array => json.EnumerateArray().Select(item => (Name: "", Value: item)),
            JsonValueKind.Object => json.EnumerateObject().Select(property => (property.Name, property.Value)),
            _ => [],
        };
        foreach (var (name, value) in inner)
        {
            if (value.ValueKind == JsonValueKind.String)
            {
                AddField(name, value.GetString()!);
            }

            AddJson(value);
        }
    }

    private void AddField(string name, string value)
    {
        if (SecretFields.KindOf(name) is { } kind)
        {
            Add(kind, value);
        }
    }

    // Must run before the secret is in _secrets: another thread that adds the same secret relies on its index.
    private void Index(KnownSecret secret)
    {
        if (_secrets.ContainsKey(secret))
        {
            return;
        }

        if (secret.Kind == SecretKind.SecurityCode)
        {
            Codes[secret.Value] = secret;
        }
        else
        {
            Index(secret, secret.Kind == SecretKind.CardNumber ? Spellings.OfCardNumber(secret.Value) : Spellings.Of(secret.Value));
        }
    }

    private void Index(KnownSecret secret, IEnumerable<string> spellings)
    {
        foreach (var spelling in spellings)
        {
            Spelled.Add(spelling, secret);
        }
    }

    private static KnownSecret? Recognize(SecretKind kind, string value)
    {
        var digits = string.Concat(value.Where(char.IsAsciiDigit));
        return kind switch
        {
            SecretKind.Password when value.Length >= ShortestPassword => new KnownSecret(kind, value),
            SecretKind.CardNumber when digits.Length >= ShortestCardNumber => new KnownSecret(kind, digits),
            SecretKind.SecurityCode when digits.Length is 3 or 4 && digits == value.Trim() => new KnownSecret(kind, digits),
            _ => null,
        };
    }
}
