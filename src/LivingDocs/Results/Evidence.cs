using System.Text;
using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.LivingDocs.Results;

/// <summary>A file that a scenario left.</summary>
/// <param name="Kind">"trace", "replay" (the trace of one), "screenshot" or "page" (as text, with its console).</param>
/// <param name="Path">The file.</param>
/// <param name="Content">What it holds, or <see langword="null"/> if it is there.</param>
public sealed record Evidence(string Kind, string Path, byte[]? Content)
{
    /// <summary>Whether the trace viewer opens it.</summary>
    public bool IsTrace => Kind is "trace" or "replay";

    /// <summary>Whether the scenario passed when it was replayed.</summary>
    public bool IsOfPassedReplay => Kind == "replay" && Path.Contains(".replay-passed", StringComparison.Ordinal);

    /// <summary>An attachment as a file of a folder; <see langword="null"/> if it is of no such kind.</summary>
    public static Evidence? Of(Attachment attachment, string folder)
    {
        var kind = attachment.FileName is null ? null
            : attachment.MediaType == "application/zip" ? attachment.FileName.Contains(".replay", StringComparison.Ordinal) ? "replay" : "trace"
            : attachment.MediaType.StartsWith("image/", StringComparison.Ordinal) ? "screenshot"
            : attachment.FileName.EndsWith(".page.txt", StringComparison.Ordinal) ? "page"
            : null;
        if (kind is null)
        {
            return null;
        }
        // Traces are large: what the suite wrote itself is not kept here as well.
        var path = System.IO.Path.Combine(folder, System.IO.Path.GetFileName(attachment.FileName!));
        return new Evidence(kind, path, File.Exists(path) ? null : ContentOf(attachment));
    }

    /// <summary>Copies the file, unless nothing is left of it.</summary>
    public void CopyTo(string target)
    {
        if (File.Exists(Path))
        {
            File.Copy(Path, target, overwrite: true);
        }
        else if (Content is not null)
        {
            File.WriteAllBytes(target, Content);
        }
    }

    /// <summary>Writes the file unless it is there.</summary>
    public void Save()
    {
        if (Content is not null && !File.Exists(Path))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            File.WriteAllBytes(Path, Content);
        }
    }

    internal static byte[] ContentOf(Attachment attachment) => attachment.ContentEncoding is AttachmentContentEncoding.BASE64
        ? Convert.FromBase64String(attachment.Body)
        : Encoding.UTF8.GetBytes(attachment.Body);
}
