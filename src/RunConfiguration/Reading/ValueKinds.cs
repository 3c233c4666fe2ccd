using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>The kinds of values that settings have.</summary>
internal static partial class ValueKinds
{
    private const string TextSchema = """{ "type": "string" }""";
    private const string CountSchema = """{ "type": "integer", "minimum": 0 }""";

    private static readonly TimeSpan _patternTimeout = TimeSpan.FromSeconds(1);

    public static ValueKind Boolean { get; } = new("true or false", """{ "type": "boolean" }""", (node, _, out value) =>
    {
        var text = node.IsPlainText ? node.Text.ToLowerInvariant() : node.Text;
        value = text is "true" or "1" or "yes" or "on" != node.IsInverted;
        return node.Kind is JsonValueKind.True or JsonValueKind.False
            || (node.IsPlainText && text is "true" or "1" or "yes" or "on" or "false" or "0" or "no" or "off");
    });

    public static ValueKind Milliseconds { get; } = new("a whole number of milliseconds, 0 (no limit) or more", CountSchema, (node, _, out value) =>
    {
        var isRead = TryReadInteger(node, 0, out var milliseconds);
        value = TimeSpan.FromMilliseconds(milliseconds);
        return isRead;
    })
    { ValueName = "MS" };

    public static ValueKind Pause { get; } = Milliseconds with { Expected = "a whole number of milliseconds, 0 or more" };

    public static ValueKind Count { get; } = new("a whole number, 0 or more", CountSchema, (node, _, out value) =>
    {
        var isRead = TryReadInteger(node, 0, out var count);
        value = count;
        return isRead;
    })
    { ValueName = "N" };

    public static ValueKind PositiveCount { get; } = Count with
    {
        Expected = "a whole number, 1 or more",
        Schema = """{ "type": "integer", "minimum": 1 }""",
        TryRead = (node, _, out value) =>
        {
            var isRead = TryReadInteger(node, 1, out var count);
            value = count;
            return isRead;
        },
    };

    public static ValueKind Seed { get; } = new("a whole number, 0 or more, or random", """{ "type": ["integer", "string"], "minimum": 0, "pattern": "^random$" }""", (node, _, out value) =>
    {
        var isRead = TryReadInteger(node, 0, out var seed);
        var isRandom = node is { Kind: JsonValueKind.String, Text: "random" };
        value = isRandom ? Random.Shared.Next() : seed;
        return isRead || isRandom;
    })
    { ValueName = "SEED" };

    public static ValueKind Text { get; } = new("a string that isn't empty", TextSchema, (node, _, out value) =>
    {
        value = node.Text;
        return node.Kind == JsonValueKind.String && !string.IsNullOrWhiteSpace(node.Text);
    });

    // A name that may hold any characters.
    public static ValueKind Name { get; } = Text with { ValueName = "NAME" };

    public static ValueKind Number { get; } = new("a number", """{ "type": "number" }""", (node, _, out value) => TryReadNumber(node, out value)) { ValueName = "N" };

    public static ValueKind PositiveNumber { get; } = new("a number greater than 0", """{ "type": "number", "exclusiveMinimum": 0 }""",
        (node, _, out value) => TryReadNumber(node, out value) && value is > 0.0)
    { ValueName = "N" };

    public static ValueKind MaskedText { get; } = Text with
    {
        TryRead = (node, context, out value) =>
        {
            var isRead = Text.TryRead(node, context, out _);
            value = new MaskedText(node.Text);
            return isRead;
        },
    };

    public static ValueKind File { get; } = Text with
    {
        ValueName = "FILE",
        TryRead = (node, context, out value) =>
        {
            var isRead = Text.TryRead(node, context, out _);
            value = isRead ? Path.GetFullPath(node.Text, node.IsPlainText ? context.CurrentDirectory : context.FileFolder) : null;
            return isRead;
        },
        Complete = (initial, context) => initial is string path ? Path.GetFullPath(path, context.FileFolder) : null,
    };

    public static ValueKind Folder { get; } = File with { ValueName = "FOLDER" };

    public static ValueKind WebAddress { get; } = Address("an absolute address such as https://portal.example.com", "http", "https");

    public static ValueKind WebSocketAddresses { get; } = new(
        "an absolute WebSocket address such as ws://localhost:3000, or a list of them (separated by commas in a variable or option)",
        """{ "type": ["string", "array"], "items": { "type": "string" }, "minItems": 1 }""", (node, _, out value) =>
        {
            var addresses = (node.Kind == JsonValueKind.Array || node.IsPlainText ? Items(node) : [node.Text]).Select(item => AddressOf(item, "ws", "wss")).ToList();
            value = addresses;
            return (node.Kind == JsonValueKind.String || IsTextList(node)) && addresses.Count > 0 && !addresses.Contains(null);
        })
    { ValueName = "URL", IsSplitInOptions = true };

    public static ValueKind ProxyAddress { get; } = Address("an address such as http://proxy.example.com:3128", "http", "https", "socks4", "socks5");

    public static ValueKind Workers { get; } = new("a whole number, 1 or more, or a share of the logical cores such as \"50%\"",
        """{ "type": ["integer", "string"], "minimum": 1, "pattern": "^[0-9.]+%$" }""", (node, context, out value) =>
        {
            if (node.Kind == JsonValueKind.String && node.Text.EndsWith('%')
                && double.TryParse(node.Text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is > 0 and <= 1000)
            {
                value = Math.Max(1, (int)(context.LogicalCores * percent / 100));
                return true;
            }
            var isRead = TryReadInteger(node, 1, out var workers);
            value = workers;
            return isRead;
        })
    {
        ValueName = "N",
        DefaultText = "one more than the logical cores",
        Complete = (_, context) => context.LogicalCores + 1,
    };

    public static ValueKind Channel { get; } = Choice(new[]
    {
        "chrome", "chrome-beta", "chrome-dev", "chrome-canary", "chromium", "msedge", "msedge-beta", "msedge-dev", "msedge-canary", "moz-firefox",
    }.ToDictionary(name => name, object (name) => name)) with
    { ValueName = "NAME" };

    public static ValueKind Locale { get; } = new("a language tag such as en-US or fr", TextSchema, (node, _, out value) =>
    {
        value = node.Text;
        return node.Kind == JsonValueKind.String && LanguageTag().IsMatch(node.Text);
    })
    { ValueName = "TAG" };

    public static ValueKind TimeZone { get; } = new("an IANA time zone such as Europe/Paris or UTC", TextSchema, (node, _, out value) =>
    {
        value = node.Text;
        // The conversion works even on a machine without time zone files, such as a minimal container.
        return node.Kind == JsonValueKind.String
            && (node.Text is "UTC" or "GMT" || TimeZoneInfo.TryConvertIanaIdToWindowsId(node.Text, out string? _)
                || (TimeZoneInfo.TryFindSystemTimeZoneById(node.Text, out var zone) && zone.HasIanaId));
    })
    { ValueName = "NAME" };

    public static ValueKind Viewport { get; } = new("{ \"width\": …, \"height\": … } in whole pixels of 1 or more (1280x720 in a variable or option), or null",
        """
        {
          "type": ["object", "null"],
          "properties": { "width": { "type": "integer", "minimum": 1 }, "height": { "type": "integer", "minimum": 1 } },
          "required": ["width", "height"],
          "additionalProperties": false
        }
        """, (node, _, out value) =>
        {
            value = null;
            if (node.Kind == JsonValueKind.Null || (node.IsPlainText && node.Text is "null"))
            {
                return true;
            }
            if (node.IsPlainText)
            {
                var size = Size().Match(node.Text);
                return size.Success && TryMakeViewport(AsNumber(size.Groups[1].Value), AsNumber(size.Groups[2].Value), out value);
            }
            return node.Kind == JsonValueKind.Object && node.Members.Count == 2
                && node.Find("width") is { } width && node.Find("height") is { } height && TryMakeViewport(width, height, out value);
        })
    { ValueName = "WxH" };

    public static ValueKind Shard { get; } = new("{ \"current\": …, \"total\": … } with a current part from 1 to the total (2/3 in a variable or option), or null",
        """
        {
          "type": ["object", "null"],
          "properties": { "current": { "type": "integer", "minimum": 1 }, "total": { "type": "integer", "minimum": 1 } },
          "required": ["current", "total"],
          "additionalProperties": false
        }
        """, (node, _, out value) =>
        {
            var (part, total) = (0, 0);
            var isRead = node.IsPlainText
                ? node.Text.Split('/') is [var first, var second] && TryReadInteger(AsNumber(first), 1, out part) && TryReadInteger(AsNumber(second), part, out total)
                : node.Members.Count == 2 && node.Find("current") is { } current && node.Find("total") is { } parts
                    && TryReadInteger(current, 1, out part) && TryReadInteger(parts, part, out total);
            value = isRead ? new Shard(part, total) : null;
            return isRead || node.Kind == JsonValueKind.Null;
        })
    { ValueName = "I/N" };

    public static ValueKind Pattern { get; } = new("a regular expression", TextSchema, (node, _, out value) =>
    {
        value = null;
        if (node.Kind != JsonValueKind.String || node.Text.Length == 0)
        {
            return false;
        }
        try
        {
            value = new Regex(node.Text, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, _patternTimeout);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    })
    { ValueName = "REGEX" };

    public static ValueKind TextList { get; } = new("a list of strings", """{ "type": "array", "items": { "type": "string" } }""", (node, _, out value) =>
    {
        value = node.Items.Select(item => item.Text).ToList();
        return IsTextList(node);
    });

    public static ValueKind Tags { get; } = TextList with
    {
        Expected = "a list of tag expressions such as [\"@card and not @slow\"] (separated by commas in a variable)",
        ValueName = "TAGS",
        TryRead = (node, _, out value) =>
        {
            value = null;
            try
            {
                value = Items(node).Select(TagExpression.Parse).ToList();
                return node.IsPlainText || IsTextList(node);
            }
            catch (FormatException)
            {
                return false;
            }
        },
    };

    public static ValueKind Files { get; } = TextList with
    {
        TryRead = (node, context, out value) =>
        {
            value = Items(node).Select(item => FeatureFilter.Parse(item, context.CurrentDirectory)).ToList();
            return node.IsPlainText;
        },
    };

    public static ValueKind Commit { get; } = Text with { ValueName = "REF" };

    public static ValueKind Languages { get; } = TextList with
    {
        Expected = "a list of language codes such as [\"en\", \"fr\"]",
        TryRead = (node, _, out value) =>
        {
            var codes = node.Items.Select(item => item.Text).ToList();
            value = codes;
            return IsTextList(node) && codes.All(LanguageCode().IsMatch);
        },
    };

    public static ValueKind PagePath { get; } = new("a path such as /login", TextSchema, (node, _, out value) =>
    {
        value = node.Text;
        return node.Kind == JsonValueKind.String && node.Text.StartsWith('/') && !node.Text.StartsWith("//", StringComparison.Ordinal);
    });

    public static ValueKind TextMap { get; } = new("an object whose values are strings", """{ "type": "object", "additionalProperties": { "type": "string" } }""", (node, _, out value) =>
    {
        value = node.Members.ToDictionary(member => member.Key, member => member.Value.Text);
        return node.Kind == JsonValueKind.Object && node.Members.Values.All(member => member.Kind == JsonValueKind.String);
    });

    public static ValueKind PreferenceMap { get; } = new("an object whose values are strings, whole numbers, true or false",
        """{ "type": "object", "additionalProperties": { "type": ["string", "integer", "boolean"] } }""", (node, _, out value) =>
        {
            var preferences = node.Members.ToDictionary(member => member.Key, member => Preference(member.Value));
            value = preferences.Where(preference => preference.Value is not null).ToDictionary(preference => preference.Key, preference => preference.Value!);
            return node.Kind == JsonValueKind.Object && preferences.Values.All(preference => preference is not null);
        });

    public static ValueKind Accounts { get; } = new("a list of accounts, each { \"loginId\": …, \"passwordVariable\": … }", AccountList.Schema, AccountList.TryRead);

    private static readonly Dictionary<Type, ValueKind> _byType = new()
    {
        [typeof(bool)] = Boolean,
        [typeof(double)] = Number,
        [typeof(double?)] = PositiveNumber,
        [typeof(int)] = Count,
        [typeof(string)] = Text,
        [typeof(TimeSpan)] = Milliseconds,
        [typeof(Uri)] = WebAddress,
        [typeof(Regex)] = Pattern,
        [typeof(MaskedText)] = MaskedText,
        [typeof(Shard)] = Shard,
        [typeof(Viewport)] = Viewport,
        [typeof(IReadOnlyList<string>)] = TextList,
        [typeof(IReadOnlyList<TagExpression>)] = Tags,
        [typeof(IReadOnlyList<FeatureFilter>)] = Files,
        [typeof(IReadOnlyList<AccountSettings>)] = Accounts,
        [typeof(IReadOnlyDictionary<string, string>)] = TextMap,
        [typeof(IReadOnlyDictionary<string, object>)] = PreferenceMap,
    };

    /// <summary>The kind of a setting's value.</summary>
    /// <param name="type">The type of the property that holds it.</param>
    /// <param name="name">The name of one of the kinds above; <see langword="null"/> for the type's usual one.</param>
    public static ValueKind Of(Type type, string? name) =>
        name is not null ? (ValueKind)typeof(ValueKinds).GetProperty(name)!.GetValue(null)!
        // In Playwright's own enumerations, Null stands for an option that is not set.
        : type.IsEnum ? Choice(Enum.GetValues(type).Cast<Enum>().Where(choice => choice.ToString() != "Null").ToDictionary(NameOf, object (choice) => choice))
        : _byType[type];

    /// <summary>How the file writes an enumeration's member: <c>only-on-failure</c> for <c>OnlyOnFailure</c>, or the name it declares.</summary>
    public static string NameOf(Enum choice) =>
        choice.GetType().GetField(choice.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
        ?? JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString());

    private static ValueKind Choice(Dictionary<string, object> choices) =>
        new($"one of {string.Join(", ", choices.Keys)}", $$"""{ "type": "string", "enum": {{JsonSerializer.Serialize(choices.Keys)}} }""",
            (node, _, out value) => choices.TryGetValue(node.Kind == JsonValueKind.String ? node.Text : "", out value))
        { Choices = [.. choices.Keys] };

    private static ValueKind Address(string expected, params string[] schemes) => new(expected, TextSchema, (node, _, out value) =>
    {
        value = AddressOf(node.Text, schemes);
        return value is not null && node.Kind == JsonValueKind.String;
    })
    { ValueName = "URL" };

    private static Uri? AddressOf(string text, params string[] schemes) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme) && address.Host.Length > 0 ? address : null;

    // In plain text, \, stands for a comma within an item.
    private static IEnumerable<string> Items(ConfigNode node) => node.IsPlainText
        ? Separator().Split(node.Text).Select(item => item.Trim().Replace(@"\,", ",")).Where(item => item.Length > 0)
        : node.Items.Select(item => item.Text);

    private static bool IsTextList(ConfigNode node) => node.Kind == JsonValueKind.Array && node.Items.All(item => item.Kind == JsonValueKind.String);

    private static bool TryReadInteger(ConfigNode node, int minimum, out int value)
    {
        value = 0;
        return (node.Kind == JsonValueKind.Number || node.IsPlainText)
            && int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= minimum;
    }

    private static bool TryReadNumber(ConfigNode node, out object? value)
    {
        var isRead = double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        value = number;
        return isRead && (node.Kind == JsonValueKind.Number || node.IsPlainText);
    }

    private static object? Preference(ConfigNode node) => node.Kind switch
    {
        JsonValueKind.String => node.Text,
        JsonValueKind.True or JsonValueKind.False => node.Kind is JsonValueKind.True,
        JsonValueKind.Number when int.TryParse(node.Text, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static ConfigNode AsNumber(string text) => new(JsonValueKind.Number, text, "");

    private static bool TryMakeViewport(ConfigNode widthNode, ConfigNode heightNode, out object? viewport)
    {
        var isRead = TryReadInteger(widthNode, 1, out var width) & TryReadInteger(heightNode, 1, out var height);
        viewport = isRead ? new Viewport(width, height) : null;
        return isRead;
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();

    [GeneratedRegex("^[a-z]{2,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageCode();

    [GeneratedRegex(@"(?<!\\),", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex("^([0-9]+)[x×]([0-9]+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
