using System.IO.Compression;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

// A trace contains everything typed, sent and shown, and is shared.
internal static class TraceRedaction
{
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
