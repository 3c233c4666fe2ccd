using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>
/// Takes passwords, card numbers and security codes out of a Playwright trace, which records all that was typed, sent
/// and shown. A trace is handed around; what it is kept for, the course of a failure, stays.
/// </summary>
public static class TraceRedaction
{
    private const string Mask = "***";

    // Shorter ones, the security codes, also occur by chance; they are only taken out where they are a whole value.
    private const int DistinctiveLength = 8;

    // A trace holds bytes of many kinds; Latin-1 maps each byte to a character and back, so that all can be searched as text.
    private static readonly Encoding _bytes = Encoding.Latin1;

    /// <summary>Rewrites a trace without the secrets.</summary>
    /// <param name="file">The path of the trace, a ZIP archive.</param>
    /// <param name="secrets">What must not be in it.</param>
    public static void Redact(string file, IReadOnlyCollection<string> secrets)
    {
        var patterns = Pattern(secrets.Where(secret => secret.Length > 0));
        if (patterns is null)
        {
            return;
        }

        using var archive = ZipFile.Open(file, ZipArchiveMode.Update);
        foreach (var entry in archive.Entries.ToList())
        {
            using var content = entry.Open();
            using var buffer = new MemoryStream();
            content.CopyTo(buffer);
            var original = _bytes.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
            var redacted = patterns.Replace(original, Mask);
            if (redacted != original)
            {
                content.SetLength(0);
                content.Write(_bytes.GetBytes(redacted));
            }
        }
    }

    private static Regex? Pattern(IEnumerable<string> secrets)
    {
        var alternatives = secrets.SelectMany(secret => secret.Length >= DistinctiveLength ? Spellings(secret) : WholeValues(secret))
            .Distinct()
            .OrderByDescending(alternative => alternative.Length)
            .ToList();
        return alternatives.Count == 0 ? null : new Regex(string.Join('|', alternatives), RegexOptions.CultureInvariant);
    }

    private static IEnumerable<string> WholeValues(string secret)
    {
        var value = Regex.Escape(secret);
        yield return $"(?<=[\"'=]){value}(?=[\"'&])";
        yield return $"(?<==){value}$";
    }

    private static IEnumerable<string> Spellings(string secret) => new[]
    {
        secret,
        JavaScriptEncoder.Default.Encode(secret),
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret),
        Uri.EscapeDataString(secret),
        WebUtility.UrlEncode(secret),
        WebUtility.HtmlEncode(secret),
    }.Select(spelling => Regex.Escape(_bytes.GetString(Encoding.UTF8.GetBytes(spelling))));
}
