namespace PortalAcceptance.Portal.Tests.BadInput;

internal static class BadQueries
{
    private static readonly string[] _parameters = ["returnUrl", "open", "token", "handler", "language", "id", "code", "page", "v", "Credentials.Email", "__RequestVerificationToken", "nobody"];
    private static readonly string[] _headers =
    [
        "Accept-Language", "Accept", "Referer", "User-Agent", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-HTTP-Method-Override", "If-None-Match", "If-Modified-Since", "Range", "Origin", "X-Test-Support-Key", "Authorization", "Cookie",
    ];

    private static readonly string[] _cookies = ["session", "antiforgery", "language", "message", "link", "nobody"];
    private static readonly string[] _addresses = ["/é", "/login?a=é", "/\u202e", "//evil.example", "/\\evil.example", "https://evil.example", "/account/settings?open=card#é", "~/é", "/\ud83d\ude00", "/%0d%0aX:y", "/x\r\nSet-Cookie: a=b", "/\t/evil.example"];
    private static readonly string[] _odd = ["%ff", "%00", "%zz", "%", "%c0%ae", "%ed%a0%80", "%0d%0a", "%e2%80%ae"];

    public static BadRequest Make(Random random, IReadOnlyList<string> pages)
    {
        var page = BadTexts.Pick(random, pages);
        switch (random.Next(10))
        {
            case < 6:
                var query = Parameters(random);
                return new BadRequest(HttpMethod.Get, $"{page}?{query}", "bad query");
            case 6:
                return new BadRequest(HttpMethod.Get, $"{page.TrimEnd('/')}/{BadTexts.Pick(random, _odd)}{FormBody.Encode(Short(random))}", "no such page");
            default:
                var header = Header(random);
                return new BadRequest(HttpMethod.Get, page, $"{header.Name} = {BadRequest.Shorten(header.Value)}") { Headers = [header] };
        }
    }

    public static string Parameters(Random random)
    {
        var name = BadTexts.Pick(random, _parameters);
        return random.Next(8) switch
        {
            0 => string.Join('&', Enumerable.Repeat($"{name}=card", random.Next(60, 1_000))),
            1 => $"{name}={BadTexts.Pick(random, _odd)}",
            2 => $"{name}[0]={FormBody.Encode(Short(random))}&{name}[1]=x&{name}.x=y",
            3 or 4 => $"returnUrl={FormBody.Encode(BadTexts.Pick(random, _addresses))}",
            5 => $"{name}",
            _ => $"{name}={FormBody.Encode(Short(random))}",
        };
    }

    // Excludes line breaks, which end a header, and NUL, on which the server closes the connection.
    public static (string Name, string Value) Header(Random random)
    {
        var name = BadTexts.Pick(random, _headers);
        var value = string.Concat(Short(random).Where(character => character is not ('\r' or '\n' or '\0')));
        return (name, name == "Cookie" ? $"{BadTexts.Pick(random, _cookies)}={value}; {BadTexts.Pick(random, _cookies)}={FormBody.Encode(value)}; ;=;" : value);
    }

    private static string Short(Random random)
    {
        var text = BadTexts.Next(random);
        return text.Length > 500 ? text[..500] : text;
    }
}
