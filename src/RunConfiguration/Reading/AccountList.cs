using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>Reads <c>use.accounts</c>. What is wrong within it is refused where it stands.</summary>
internal static partial class AccountList
{
    public const string Schema =
        """
        {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "loginId": { "type": "string", "minLength": 1, "description": "Login ID of the account" },
              "passwordVariable": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "description": "Name of the environment variable that holds its password" },
              "card": {
                "type": "object",
                "description": "The card on file; without it, scenarios that change the card are skipped",
                "properties": {
                  "type": { "type": "string", "minLength": 1, "description": "Card type, such as Visa" },
                  "numberVariable": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "description": "Name of the environment variable that holds its number" },
                  "securityCodeVariable": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "description": "Name of the environment variable that holds its security code" },
                  "expires": { "type": "string", "pattern": "^(0[1-9]|1[0-2])/[0-9]{4}$", "description": "Month in which it expires, such as 05/2031" }
                },
                "required": ["type", "numberVariable", "securityCodeVariable", "expires"],
                "additionalProperties": false
              }
            },
            "required": ["loginId", "passwordVariable"],
            "additionalProperties": false
          }
        }
        """;

    private static readonly string[] _keys = ["loginId", "passwordVariable", "card"];
    private static readonly string[] _cardKeys = ["type", "numberVariable", "securityCodeVariable", "expires"];

    /// <summary>Reads the accounts.</summary>
    /// <returns>Whether the node is a list.</returns>
    /// <exception cref="RunSettingsException">Something in it is wrong.</exception>
    public static bool TryRead(ConfigNode node, ReadingContext context, out object? value)
    {
        var accounts = node.Items.Select(Read).ToList();
        foreach (var (index, account) in accounts.Index())
        {
            if (accounts.Take(index).Any(earlier => earlier.LoginId.Equals(account.LoginId, StringComparison.OrdinalIgnoreCase)))
            {
                throw node.Items[index].Find("loginId")!.Refuse($"is \"{account.LoginId}\", the login ID of an earlier account; list each account once.");
            }
        }

        value = accounts;
        return node.Kind == JsonValueKind.Array;
    }

    private static AccountSettings Read(ConfigNode account)
    {
        CheckKeys(account, _keys, "{ \"loginId\": …, \"passwordVariable\": … }");
        var loginId = Text(account, "loginId");
        return new AccountSettings(loginId, Variable(account, "passwordVariable", $"the password of {loginId}"), account.Find("card") is { } card ? ReadCard(card, loginId) : null);
    }

    private static AccountCardSettings ReadCard(ConfigNode card, string loginId)
    {
        CheckKeys(card, _cardKeys, "{ \"type\": …, \"numberVariable\": …, \"securityCodeVariable\": …, \"expires\": … }");
        return new AccountCardSettings(
            Text(card, "type"),
            Variable(card, "numberVariable", $"the number of the card of {loginId}"),
            Variable(card, "securityCodeVariable", $"the security code of the card of {loginId}"),
            DateOnly.TryParseExact(Text(card, "expires"), "MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var expires)
                ? expires
                : throw card.Find("expires")!.Refuse($"must be the month in which the card expires, such as \"05/2031\", not {card.Find("expires")!.Shown}."));
    }

    private static void CheckKeys(ConfigNode node, string[] keys, string expected)
    {
        if (node.Kind != JsonValueKind.Object)
        {
            throw node.Refuse($"must be {expected}, not {node.Shown}.");
        }

        if (node.Members.FirstOrDefault(member => !keys.Contains(member.Key)) is { Value: { } unknown } other)
        {
            var secret = $"{other.Key}Variable";
            throw unknown.Refuse(keys.Contains(secret) ? $"must not be in a file, since it is a secret; put it into an environment variable and name that in \"{secret}\"."
                : Suggestion.For(other.Key, keys) is { } suggestion ? $"is not a setting; did you mean \"{suggestion}\"?"
                : $"is not a setting; remove it, or use one of {string.Join(", ", keys)}.");
        }
    }

    private static string Text(ConfigNode parent, string key) =>
        parent.Find(key) is not { } node ? throw parent.Refuse($"needs \"{key}\"; add it.")
        : node.Kind == JsonValueKind.String && !string.IsNullOrWhiteSpace(node.Text) ? node.Text
        : throw node.Refuse($"must be a string that isn't empty, not {node.Shown}.");

    // What is there instead of a name may be the secret itself, so the message doesn't repeat it.
    private static SecretVariable Variable(ConfigNode parent, string key, string meaning)
    {
        var name = Text(parent, key);
        var node = parent.Find(key)!;
        return !VariableName().IsMatch(name) ? throw node.Refuse($"must be the name of an environment variable, in capitals, that holds {meaning}, and not the secret itself.")
            : name.StartsWith(SettingsTable.VariablePrefix, StringComparison.Ordinal) ? throw node.Refuse($"is {name}, but names that begin with {SettingsTable.VariablePrefix} are settings; choose another name for the variable.")
            : new SecretVariable(node, meaning);
    }

    [GeneratedRegex("^[A-Z_][A-Z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex VariableName();
}
