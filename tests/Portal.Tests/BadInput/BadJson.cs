using System.Text;
using System.Text.Json.Nodes;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.BadInput;

internal static class BadJson
{
    private const string Placeholder = "\"in place of this\"";

    private static readonly string[] _literals =
    [
        "null", "0", "-1", "1", "3", "10001", "2147483648", "1e400", "1.5", "true", "[]", "{}", "[null]", "[[[]]]", "{\"\":null}", "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\ufffe\"", "\"{n}\"",
        "\"0001-01-01T00:00:00Z\"", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59Z\"", "\"9999-12-31T23:59:59.9999999-14:00\"", "\"1970-01-01\"", "\"2026-02-30T00:00:00Z\"", "\"tomorrow\"",
        "\"P1D\"", "\"-P1D\"", "\"P99999999999D\"", "\"P9999Y\"", "\"-P9999Y\"", "\"P7000Y\"", "\"P29000000D\"", "\"PT\"", "\"P\"", "\"PT0.0000000000001S\"",
        "\"9999-12\"", "\"0001-01\"", "\"0000-00\"", "\"2026-13\"", "\"2026-1\"", "\"99999-01\"", "tru", "'x'", "NaN", "/**/1", "",
    ];

    private static readonly string[] _bodies =
        ["", "null", "[]", "{", "}", "\"x\"", "1", "\0", "{}", "{\"a\"", "[{}]", "{\"customers\":[null]}", "{\"customers\":[{}]}", "{\"count\":3,\"model\":null}", "{\"count\":3,\"model\":{}}", "{\"count\":2,\"model\":{\"email\":null}}"];

    private static readonly string[] _types = ["text/plain", "application/x-www-form-urlencoded", "application/xml", "application/json; charset=utf-16", "application/json; charset=utf-7", "multipart/form-data"];

    public static IReadOnlyDictionary<string, Func<JsonObject>> Good(Random random, string loginId, int number) => new Dictionary<string, Func<JsonObject>>
    {
        ["/test-support/customers"] = () => Seed($"seed-{number}@bad-input.example"),
        ["/test-support/customers/bulk"] = () => random.Next(2) == 0
            ? new JsonObject { ["count"] = 2, ["model"] = Seed($"seed-{number}-{{n}}@bad-input.example") }
            : new JsonObject { ["customers"] = new JsonArray(Seed($"seed-{number}-a@bad-input.example"), Seed($"seed-{number}-b@bad-input.example")) },
        ["/test-support/clock"] = () => random.Next(2) == 0
            ? new JsonObject { ["now"] = "2031-01-01T00:00:00Z", ["customer"] = loginId }
            : new JsonObject { ["advanceBy"] = "P1D", ["customer"] = loginId },
        ["/test-support/close-month"] = () => new JsonObject { ["period"] = "2025-02", ["customer"] = loginId },
        ["/test-support/faults"] = () => new JsonObject { ["name"] = "sign-up-ignores-plan", ["customer"] = loginId, ["on"] = false },
    };

    public static BadRequest Make(Random random, string path, JsonObject good)
    {
        var objects = Objects(good).ToList();
        var document = BadTexts.Pick(random, objects);
        var name = BadTexts.Pick(random, [.. document.Select(property => property.Key)]);
        switch (random.Next(20))
        {
            case 0:
                var body = BadTexts.Pick(random, _bodies);
                return Post(path, body, body);
            case 1:
                document.Remove(name);
                return Post(path, $"{name} missing", good.ToJsonString());
            case 2:
                document[$"{name}X"] = BadTexts.Next(random).Length;
                return Post(path, $"{name}X is no property", good.ToJsonString().Replace($"\"{name}X\"", $"\"{name}\"", StringComparison.Ordinal));
            case 3:
                var type = BadTexts.Pick(random, _types);
                return new BadRequest(HttpMethod.Post, path, $"sent as {type}") { Body = () => FormBody.As(type, good.ToJsonString()) };
            case 4:
                var depth = random.Next(50, 5_000);
                return Post(path, $"{depth} levels deep", Replace(good, document, name, new string('[', depth) + new string(']', depth)));
            case 5:
                return Post(path, $"huge {name}", Replace(good, document, name, Literal(BadTexts.Huge(random))));
            case < 15:
                var literal = BadTexts.Pick(random, _literals);
                return Post(path, $"{name} = {literal}", Replace(good, document, name, literal));
            default:
                var text = Literal(BadTexts.Next(random));
                return Post(path, $"{name} = {text}", Replace(good, document, name, text));
        }
    }

    private static JsonObject Seed(string email) => new()
    {
        ["email"] = email,
        ["password"] = "a fine day for sailing",
        ["firstName"] = "Ada",
        ["lastName"] = "Lovelace",
        ["company"] = "Analytical Engines",
        ["phone"] = "+1 555 0100",
        ["language"] = "fr",
        ["timeZone"] = "Europe/Paris",
        ["plan"] = "medium",
        ["signedUpAt"] = "2025-01-01T00:00:00Z",
        ["billing"] = new JsonObject { ["billingName"] = "Ada", ["address"] = "12 rue des Lilas", ["city"] = "Paris", ["country"] = "FR", ["postalCode"] = "75011", ["invoiceEmail"] = "ada@example.org" },
        ["card"] = new JsonObject { ["type"] = "Visa", ["number"] = "4111111111111111", ["expirationMonth"] = 12, ["expirationYear"] = Address.ExpirationYear, ["securityCode"] = "094" },
    };

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject document => document.SelectMany(property => Objects(property.Value)).Append(document),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static string Replace(JsonObject good, JsonObject document, string name, string literal)
    {
        document[name] = Placeholder.Trim('"');
        return good.ToJsonString().Replace(Placeholder, literal, StringComparison.Ordinal);
    }

    private static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var character in text)
        {
            literal.Append(character is < ' ' or '"' or '\\' or > '~' ? $"\\u{(int)character:x4}" : character.ToString());
        }

        return literal.Append('"').ToString();
    }

    private static BadRequest Post(string path, string badness, string body) =>
        new(HttpMethod.Post, path, BadRequest.Shorten(badness)) { Body = () => FormBody.As("application/json", body) };
}
