using System.Text;
using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.Cli.Results;

/// <summary>A file that a scenario left to look into.</summary>
/// <param name="Kind">What it is, in a word: trace, replay, screenshot, page.</param>
/// <param name="Content">What is to be written there; <see langword="null"/> when the file was there.</param>
internal sealed record Evidence(string Kind, string Path, byte[]? Content)
{
    public bool IsTrace => Kind is "trace" or "replay";

    /// <summary>Whether it is the trace of a replay in which the scenario passed.</summary>
    public bool IsOfPassedReplay => Kind == "replay" && Path.Contains(".replay-passed", StringComparison.Ordinal);

    /// <summary>The evidence that is attached to a scenario, or <see langword="null"/> when it is something else.</summary>
    /// <exception cref="FormatException">Its body is not encoded as it says.</exception>
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

    /// <summary>Writes the file unless it is there.</summary>
    public void Save()
    {
        if (Content is not null && !File.Exists(Path))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            File.WriteAllBytes(Path, Content);
        }
    }

    private static byte[] ContentOf(Attachment attachment) => attachment.ContentEncoding is AttachmentContentEncoding.BASE64
        ? Convert.FromBase64String(attachment.Body)
        : Encoding.UTF8.GetBytes(attachment.Body);
}
