using System.Globalization;

namespace PortalAcceptance.Portal.Tests.BadInput;

internal static class BadForms
{
    private const int FewestTooMany = 65;

    private static readonly string[] _types = ["application/json", "text/plain", "application/xml", "application/x-www-form-urlencoded; charset=utf-7", "multipart/form-data", "multipart/mixed; boundary=a", "image/png"];
    private static readonly string[] _raw = ["%ff%fe", "%zz", "%", "%u0041", "%c0%80", "%ed%a0%80", "%00", "+%2B+", "%f5%80%80%80", "a;b", "a=b=c"];
    private static readonly string[] _extra =
    [
        "Id", "Account.Id", "Account.CustomerId", "Billing.CustomerId", "Card.CustomerId", "Card.Token", "Card.LastFour", "Account.PlanCode", "Account.PasswordHash", "Account.LockoutEnd", "Account.Company[0]", "Account[Company]",
        "Account.Company.Length", "Form.Plan.Code", "Form.Id", "Form.PlanCode", "Form.Version", "handler", "page", "area", "open", "open[0]", "__proto__", "", ".", "Account.", "Account..Company", "[", "[0].Key", "Confirmed", "Done", "SentTo",
    ];

    public static BadRequest Make(Random random, string path, IReadOnlyList<(string Name, string Value)> good, string tokenField)
    {
        var fields = good.ToList();
        var typed = Enumerable.Range(0, fields.Count).Where(at => fields[at].Name != tokenField).ToList();
        if (typed.Count == 0)
        {
            return Around(random, path, fields);
        }

        var place = BadTexts.Pick(random, typed);
        var (name, value) = fields[place];
        switch (random.Next(100))
        {
            case < 60:
                fields[place] = (name, BadTexts.Next(random));
                return Post(path, $"{name} = {BadRequest.Shorten(fields[place].Value)}", fields) with { Field = name };
            case < 67:
                fields.RemoveAt(place);
                return Post(path, $"{name} missing", fields);
            case < 74:
                fields.Insert(random.Next(fields.Count + 1), (Recase(random, name), BadTexts.Next(random)));
                return Post(path, $"{name} twice", fields);
            case < 77:
                foreach (var at in typed)
                {
                    fields[at] = (fields[at].Name, BadTexts.Next(random));
                }

                return Post(path, "all fields bad", fields);
            case < 80:
                return Post(path, "nothing but the token", [.. fields.Where(field => field.Name == tokenField)]);
            case < 83:
                var raw = BadTexts.Pick(random, _raw);
                return Post(path, $"{name} = {raw} unencoded", fields) with
                {
                    Unread = name,
                    Body = () => FormBody.Raw(string.Join('&', fields.Select(field => $"{field.Name}={(field.Name == name ? raw : FormBody.Encode(field.Value))}"))),
                };
            case < 87:
                fields[place] = (name, random.Next(2) == 0 ? value : BadTexts.Next(random));
                var file = random.Next(3) == 0 ? name : null;
                return Post(path, $"in parts, {name} = {BadRequest.Shorten(fields[place].Value)}, file {file}", [.. fields.Where(field => field.Name != file)]) with
                {
                    IsInParts = true,
                    Body = () => FormBody.InParts(fields, file),
                };
            default:
                return Around(random, path, fields);
        }
    }

    // The bad part is outside the fields that a user fills in: for example, an extra field, the query, or a header.
    private static BadRequest Around(Random random, string path, List<(string Name, string Value)> fields)
    {
        switch (random.Next(8))
        {
            case 0 or 1:
                var extra = BadTexts.Pick(random, _extra);
                fields.Insert(random.Next(fields.Count + 1), (extra, BadTexts.Next(random)));
                return Post(path, $"{extra} forged", fields);
            case 2:
                fields.AddRange(Enumerable.Range(0, FewestTooMany + random.Next(2_000)).Select(number => (number.ToString(CultureInfo.InvariantCulture), "x")));
                return Post(path, "too many fields", fields);
            case 3:
                fields[random.Next(fields.Count)] = ("Account.Company", BadTexts.Huge(random));
                return Post(path, "huge field", fields);
            case 4:
                var type = BadTexts.Pick(random, _types);
                var body = random.Next(2) == 0 ? "{\"Account.FirstName\":null}" : string.Join('&', fields.Select(field => $"{FormBody.Encode(field.Name)}={FormBody.Encode(field.Value)}"));
                return new BadRequest(HttpMethod.Post, path, $"sent as {type}") { Body = () => FormBody.As(type, body) };
            case 5:
                fields[^1] = (fields[^1].Name, BadTexts.Next(random));
                return Post(path, $"{fields[^1].Name} = {BadRequest.Shorten(fields[^1].Value)}", fields);
            case 6:
                var parameters = BadQueries.Parameters(random);
                return Post($"{path}{(path.Contains('?') ? '&' : '?')}{parameters}", "bad query", fields);
            default:
                var header = BadQueries.Header(random);
                return Post(path, $"{header.Name} = {BadRequest.Shorten(header.Value)}", fields) with { Headers = [header] };
        }
    }

    private static BadRequest Post(string path, string badness, IReadOnlyList<(string Name, string Value)> fields) =>
        new(HttpMethod.Post, path, badness, fields.ToLookup(field => field.Name, field => field.Value, StringComparer.OrdinalIgnoreCase))
        {
            Body = () => FormBody.Encoded(fields),
        };

    private static string Recase(Random random, string name) => random.Next(3) == 0 ? name.ToUpperInvariant() : name;
}
