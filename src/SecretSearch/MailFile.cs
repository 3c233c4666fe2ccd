using System.Text;
using System.Text.RegularExpressions;
using MimeKit.Utils;

namespace PortalAcceptance.SecretSearch;

/// <summary>An email in a pickup folder, read without the portal's own code.</summary>
/// <param name="Name">The file's name without its extension.</param>
/// <param name="Text">Headers and body, decoded.</param>
public sealed partial record MailFile(string Name, string Text)
{
    /// <summary>The password in a welcome email; null in any other.</summary>
    public string? TellsPassword => WelcomeSubject().IsMatch(Text) ? PasswordIn(Text) : null;

    /// <summary>The password in an email's text, on a line that says so in English or French; null if there is none.</summary>
    public static string? PasswordIn(string text) => PasswordLine().Match(text) is { Success: true } line ? line.Groups[1].Value : null;

    public static IEnumerable<MailFile> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.eml", SearchOption.AllDirectories).Select(file => Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));

    /// <summary>Reads the text of a file (RFC 5322, MIME).</summary>
    public static MailFile Parse(string name, string content)
    {
        var (headers, body) = content.Split("\r\n\r\n", 2) is [var head, var rest] ? (head, rest) : (content, "");
        var decoded = FoldedLine().Replace(headers, " ").Split("\r\n").Select(line => Rfc2047.DecodeText(Encoding.UTF8.GetBytes(line)));
        return new MailFile(name, $"{string.Join('\n', decoded)}\n\n{(headers.Contains("base64", StringComparison.OrdinalIgnoreCase) ? Decode(body) : body)}");
    }

    private static string Decode(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    // The portal's contract allows passwords only in welcome emails. The patterns match their English and French texts.
    [GeneratedRegex("^Subject: (Welcome to|Bienvenue chez) ", RegexOptions.Multiline)]
    private static partial Regex WelcomeSubject();

    [GeneratedRegex(@"^(?:Password|Mot de passe)\s?: (\S+)\s*$", RegexOptions.Multiline)]
    private static partial Regex PasswordLine();

    [GeneratedRegex(@"\r\n[ \t]+")]
    private static partial Regex FoldedLine();
}
