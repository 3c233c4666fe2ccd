using System.Net;

namespace PortalAcceptance.Portal.Tests.BadInput;

/// <summary>A request that holds something bad.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Path">Where it goes: path and query, sent as they are.</param>
/// <param name="Badness">What is bad about it, in a few words.</param>
/// <param name="Typed">What its fields hold, if that is known; some twice.</param>
internal sealed record BadRequest(HttpMethod Method, string Path, string Badness, ILookup<string, string>? Typed = null)
{
    /// <summary>A field that there is no knowing how it is read; null for none.</summary>
    public string? Unread { get; init; }

    /// <summary>Whether the form comes in several parts, which are not encoded.</summary>
    public bool IsInParts { get; init; }

    /// <summary>Makes the body; null for none.</summary>
    public Func<HttpContent>? Body { get; init; }

    /// <summary>Headers beside the usual ones.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Shorten(Path)}: {Badness}";

    /// <summary>A text as a report shows it: no longer than a line, its unusual characters escaped.</summary>
    public static string Shorten(string text)
    {
        var line = text.Length > 120 ? $"{text[..100]}… ({text.Length} characters)" : text;
        return string.Concat(line.Select(character => character is < ' ' or > '~' ? $"\\u{(int)character:x4}" : character.ToString()));
    }

    /// <summary>The answer's status, headers and text.</summary>
    internal sealed record Answer(HttpStatusCode Status, string Location, IReadOnlyList<string> Cookies, string Text)
    {
        /// <summary>Whether something was accepted: it leads on, and not to where one logs in first.</summary>
        public bool Accepted => Status is HttpStatusCode.Redirect && !Location.Contains("/login?returnUrl=", StringComparison.Ordinal);

        /// <summary>Whether it leads to another site, as browsers read addresses.</summary>
        public bool LeadsElsewhere => Location.Length > 0 && Location.Replace('\\', '/') is var location
            && !(location.StartsWith('/') ? !location.StartsWith("//", StringComparison.Ordinal) : location.StartsWith("http://127.0.0.1:", StringComparison.Ordinal));
    }
}
