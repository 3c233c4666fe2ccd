using System.Collections.Concurrent;
using System.Text.Json;

namespace PortalAcceptance.SecretSearch;

/// <summary>The secrets that a run has typed, seeded or been e-mailed so far. Safe for concurrent use.</summary>
public sealed class KnownSecrets
{
    // Shorter ones are words that pages may well say for other reasons; the portal accepts none of fewer than twelve.
    private const int ShortestPassword = 8;
    private const int ShortestCardNumber = 12;

    private readonly ConcurrentDictionary<Secret, string?> _secrets = new();

    // What was typed with blanks or dashes in unusual places is looked for in that spelling, too.
    private readonly ConcurrentDictionary<string, Secret> _spellings = new();

    /// <summary>The secrets, each with the name of the only e-mail that may hold it; null for none.</summary>
    public IReadOnlyDictionary<Secret, string?> All => _secrets;

    /// <summary>How card numbers were typed, where that was not as digits alone.</summary>
    public IReadOnlyDictionary<string, Secret> TypedSpellings => _spellings;

    /// <summary>Takes note of a secret, unless it is too short to be one.</summary>
    public void Add(SecretKind kind, string? value)
    {
        if (Recognise(kind, value ?? "") is { } secret)
        {
            _secrets.TryAdd(secret, null);
            if (kind == SecretKind.CardNumber && value != secret.Value)
            {
                _spellings.TryAdd(value!.Trim(), secret);
            }
        }
    }

    /// <summary>Takes note of a password that the portal made up and may tell in one e-mail.</summary>
    /// <param name="password">The password.</param>
    /// <param name="email">The e-mail's file name without its extension.</param>
    public void AddEmailed(string password, string email) => _secrets[new Secret(SecretKind.Password, password)] = email;

    /// <summary>Takes note of the secrets in a form.</summary>
    public void AddForm(IEnumerable<KeyValuePair<string, string>> fields)
    {
        foreach (var (name, value) in fields)
        {
            AddField(name, value);
        }
    }

    /// <summary>Takes note of the secrets anywhere in a JSON document.</summary>
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

    private static Secret? Recognise(SecretKind kind, string value)
    {
        var digits = string.Concat(value.Where(char.IsAsciiDigit));
        return kind switch
        {
            SecretKind.Password when value.Length >= ShortestPassword => new Secret(kind, value),
            SecretKind.CardNumber when digits.Length >= ShortestCardNumber => new Secret(kind, digits),
            SecretKind.SecurityCode when digits.Length is 3 or 4 && digits == value.Trim() => new Secret(kind, digits),
            _ => null,
        };
    }
}
