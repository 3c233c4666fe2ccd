using System.IO.Compression;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>
/// Takes secrets out of a Playwright trace, which records all that was typed, sent and shown. A trace is handed around;
/// what it is kept for, the course of a failure, stays.
/// </summary>
public static class TraceRedaction
{
    /// <summary>Rewrites a trace without the secrets.</summary>
    /// <param name="file">The path of the trace, a ZIP archive.</param>
    /// <param name="masker">Finds the secrets.</param>
    public static void Redact(string file, SecretMasker masker)
    {
        using var archive = ZipFile.Open(file, ZipArchiveMode.Update);
        foreach (var entry in archive.Entries.ToList())
        {
            using var content = entry.Open();
            using var buffer = new MemoryStream();
            content.CopyTo(buffer);
            var original = buffer.ToArray();
            var redacted = masker.Masked(original);
            if (!ReferenceEquals(redacted, original))
            {
                content.SetLength(0);
                content.Write(redacted);
            }
        }
    }
}
