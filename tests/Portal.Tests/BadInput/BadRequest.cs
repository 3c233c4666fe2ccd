using System.Net;

namespace PortalAcceptance.Portal.Tests.BadInput;

internal sealed record BadRequest(HttpMethod Method, string Path, string Badness, ILookup<string, string>? Typed = null)
{
    // The only field that is bad.
    public string? Field { get; init; }

    public string? Unread { get; init; }

    public bool IsInParts { get; init; }

    public Func<HttpContent>? Body { get; init; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public override string ToString() => $"{Method} {Shorten(Path)}: {Badness}";

    public static string Shorten(string text)
    {
        var line = text.Length > 120 ? $"{text[..100]}… ({text.Length} characters)" : text;
        return string.Concat(line.Select(character => character is < ' ' or > '~' ? $"\\u{(int)character:x4}" : character.ToString()));
    }

    internal sealed record Answer(HttpStatusCode Status, string Location, IReadOnlyList<string> Cookies, string Text)
    {
        public bool Accepted => Status is HttpStatusCode.Redirect && !Location.Contains("/login?returnUrl=", StringComparison.Ordinal);

        public bool LeadsElsewhere => Location.Length > 0 && Location.Replace('\\', '/') is var location
            && !(location.StartsWith('/') ? !location.StartsWith("//", StringComparison.Ordinal) : location.StartsWith("http://127.0.0.1:", StringComparison.Ordinal));
    }
}
