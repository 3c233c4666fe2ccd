using System.Text.Json.Nodes;

namespace Reqnroll.Messages;

/// <summary>The messages about what a scenario attaches and writes.</summary>
internal static class AttachmentMessages
{
    private const string OctetStream = "application/octet-stream";

    private static readonly Dictionary<string, string> _mediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".css"] = "text/css",
        [".csv"] = "text/csv",
        [".gif"] = "image/gif",
        [".htm"] = "text/html",
        [".html"] = "text/html",
        [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg",
        [".js"] = "text/javascript",
        [".json"] = "application/json",
        [".log"] = "text/plain",
        [".md"] = "text/markdown",
        [".mp4"] = "video/mp4",
        [".ndjson"] = "application/x-ndjson",
        [".pdf"] = "application/pdf",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain",
        [".uri"] = "text/uri-list",
        [".webm"] = "video/webm",
        [".webp"] = "image/webp",
        [".xml"] = "application/xml",
        [".zip"] = "application/zip",
    };

    /// <summary>An attached file, its bytes in Base64.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static JsonObject File(string path) => Attachment(
        Convert.ToBase64String(System.IO.File.ReadAllBytes(path)),
        "BASE64",
        _mediaTypes.GetValueOrDefault(Path.GetExtension(path), OctetStream),
        Path.GetFileName(path));

    /// <summary>A line of output.</summary>
    /// <param name="text">The line.</param>
    public static JsonObject Log(string text) => Attachment(text, "IDENTITY", "text/x.cucumber.log+plain", null);

    private static JsonObject Attachment(string body, string encoding, string mediaType, string? fileName)
    {
        JsonObject json = new() { ["body"] = body, ["contentEncoding"] = encoding, ["mediaType"] = mediaType };
        if (fileName is not null)
        {
            json["fileName"] = fileName;
        }

        json["timestamp"] = MessageTime.Now();
        return json;
    }
}
