using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>The kinds of values that settings have.</summary>
internal static partial class ValueKinds
{
    private static readonly TimeSpan _patternTimeout = TimeSpan.FromSeconds(1);

    public static ValueKind<bool> Boolean { get; } = new("true or false", ["boolean"], (ConfigNode node, out bool value) =>
    {
        var text = node.IsPlainText ? node.Text.ToLowerInvariant() : node.Text;
        value = text is "true" or "1" or "yes" or "on" != node.IsInverted;
        return node.Kind is JsonValueKind.True or JsonValueKind.False
            || (node.IsPlainText && text is "true" or "1" or "yes" or "on" or "false" or "0" or "no" or "off");
    });

    public static ValueKind<TimeSpan> Milliseconds { get; } = new("a whole number of milliseconds, 0 (no limit) or more", ["integer"],
        (ConfigNode node, out TimeSpan value) =>
        {
            var isRead = TryReadInteger(node, 0, out var milliseconds);
            value = TimeSpan.FromMilliseconds(milliseconds);
            return isRead;
        })
    { Minimum = 0 };

    public static ValueKind<TimeSpan> Pause { get; } = Milliseconds with { Expected = "a whole number of milliseconds, 0 or more" };

    public static ValueKind<string?> Text { get; } = new("a text that isn't empty", ["string"], (ConfigNode node, out string? value) =>
    {
        value = node.Text;
        return node.Kind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value);
    });

    public static ValueKind<Uri?> WebAddress { get; } = Address("an absolute address such as https://portal.example.com", "http", "https");

    public static ValueKind<Uri?> WebSocketAddress { get; } = Address("an absolute WebSocket address such as ws://localhost:3000", "ws", "wss");

    public static ValueKind<Func<int, int>> Workers { get; } = new("a whole number, 1 or more, or a share of the logical cores such as \"50%\"", ["integer", "string"],
        (ConfigNode node, out Func<int, int> value) =>
        {
            if (node.Kind == JsonValueKind.String && node.Text.EndsWith('%')
                && double.TryParse(node.Text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is > 0 and <= 1000)
            {
                value = cores => Math.Max(1, (int)(cores * percent / 100));
                return true;
            }
            var isRead = TryReadInteger(node, 1, out var workers);
            value = _ => workers;
            return isRead;
        })
    { Minimum = 1 };

    public static ValueKind<string> Locale { get; } = new("a language tag such as en-US or fr", ["string"], (ConfigNode node, out string value) =>
    {
        value = node.Text;
        return node.Kind == JsonValueKind.String && LanguageTag().IsMatch(value);
    });

    public static ValueKind<string?> TimeZone { get; } = new("an IANA time zone such as Europe/Paris or UTC", ["string"], (ConfigNode node, out string? value) =>
    {
        value = node.Text;
        // The conversion knows the names even where the machine has no time zone files, as bare containers have none.
        return node.Kind == JsonValueKind.String
            && (value is "UTC" or "GMT" || TimeZoneInfo.TryConvertIanaIdToWindowsId(value, out _)
                || (TimeZoneInfo.TryFindSystemTimeZoneById(value, out var zone) && zone.HasIanaId));
    });

    public static ValueKind<Viewport?> Viewport { get; } = new("{ \"width\": …, \"height\": … } in whole pixels of 1 or more (1280x720 in a variable or option), or null",
        ["object", "null"], (ConfigNode node, out Viewport? value) =>
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
        });

    public static ValueKind<Regex?> Pattern { get; } = new("a regular expression", ["string"], (ConfigNode node, out Regex? value) =>
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
    });

    public static ValueKind<IReadOnlyList<string>> TextList { get; } = new("a list of texts", ["array"], (ConfigNode node, out IReadOnlyList<string> value) =>
    {
        value = [.. node.Items.Select(item => item.Text)];
        return node.Kind == JsonValueKind.Array && node.Items.All(item => item.Kind == JsonValueKind.String);
    });

    public static ValueKind<IReadOnlyList<string>> Tags { get; } = TextList with
    {
        Expected = "a list of tags such as [\"smoke\"] (smoke,tutorial in a variable)",
        Read = (ConfigNode node, out IReadOnlyList<string> value) =>
        {
            // A comma that belongs to a tag is written \, there.
            var tags = node.IsPlainText ? TagSeparator().Split(node.Text).Where(tag => tag.Length > 0).Select(tag => tag.Replace(@"\,", ",")) : node.Items.Select(item => item.Text);
            value = [.. tags.Select(tag => tag.TrimStart('@'))];
            return (node.IsPlainText || (node.Kind == JsonValueKind.Array && node.Items.All(item => item.Kind == JsonValueKind.String)))
                && value.All(Tag().IsMatch);
        },
    };

    public static ValueKind<IReadOnlyDictionary<string, string>> TextMap { get; } = new("an object whose values are texts", ["object"],
        (ConfigNode node, out IReadOnlyDictionary<string, string> value) =>
        {
            value = node.Members.ToDictionary(member => member.Key, member => member.Value.Text);
            return node.Kind == JsonValueKind.Object && node.Members.Values.All(member => member.Kind == JsonValueKind.String);
        });

    public static ValueKind<T> Choice<T>(IReadOnlyDictionary<string, T> choices, params string[] notHonoured) =>
        new($"one of {string.Join(", ", choices.Keys)}", ["string"],
            (ConfigNode node, out T value) => choices.TryGetValue(node.Kind == JsonValueKind.String ? node.Text : "", out value!))
        {
            Choices = [.. choices.Keys],
            ChoicesNotHonoured = notHonoured,
        };

    public static ValueKind<int> Integer(int minimum) =>
        new($"a whole number, {minimum} or more", ["integer"], (ConfigNode node, out int value) => TryReadInteger(node, minimum, out value)) { Minimum = minimum };

    private static ValueKind<Uri?> Address(string expected, params string[] schemes) => new(expected, ["string"], (ConfigNode node, out Uri? value) =>
    {
        value = null;
        return node.Kind == JsonValueKind.String && Uri.TryCreate(node.Text, UriKind.Absolute, out value)
            && schemes.Contains(value.Scheme) && value.Host.Length > 0;
    });

    private static bool TryReadInteger(ConfigNode node, int minimum, out int value)
    {
        value = 0;
        return (node.Kind == JsonValueKind.Number || node.IsPlainText)
            && int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= minimum;
    }

    private static ConfigNode AsNumber(string text) => new(JsonValueKind.Number, text, "");

    private static bool TryMakeViewport(ConfigNode widthNode, ConfigNode heightNode, out Viewport? viewport)
    {
        var isRead = TryReadInteger(widthNode, 1, out var width) & TryReadInteger(heightNode, 1, out var height);
        viewport = isRead ? new Viewport(width, height) : null;
        return isRead;
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"^[^\s@]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<!\\)[, ]", RegexOptions.CultureInvariant)]
    private static partial Regex TagSeparator();

    [GeneratedRegex("^([0-9]+)[x×]([0-9]+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
