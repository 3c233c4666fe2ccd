using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PortalAcceptance.LivingDocs.Messages;

/// <summary>Reads a file with a JSON object on each line, such as Cucumber Messages, also while it is being written.</summary>
/// <typeparam name="T">What each line holds.</typeparam>
/// <param name="path">The file. One that isn't there has no lines yet.</param>
public sealed class JsonLinesFile<T>(string path)
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) { Converters = { new SourceConverter(), new JsonStringEnumConverter() } };

    private readonly MemoryStream _line = new();
    private long _position;
    private int _number;

    /// <summary>Why the file can't be read any further, or <see langword="null"/>.</summary>
    public string? Fault { get; private set; }

    /// <summary>Reads the lines that are new since the last call.</summary>
    /// <param name="hasEnded">Whether the writer has ended, so that a last line without a line break counts.</param>
    /// <param name="onLine">Takes the content of a line.</param>
    /// <param name="cancellationToken">Stops after the current line.</param>
    public void Read(bool hasEnded, Action<T> onLine, CancellationToken cancellationToken)
    {
        var isCut = false;
        try
        {
            foreach (var line in Fault is null ? Lines(hasEnded) : [])
            {
                if (cancellationToken.IsCancellationRequested)
                {
                    return;
                }
                _number++;
                isCut = line.IsCut;
                if (line.Text.Trim().Length > 0)
                {
                    onLine(JsonSerializer.Deserialize<T>(line.Text, _options) ?? throw new JsonException("It is null."));
                }
            }
        }
        catch (JsonException) when (isCut)
        {
            // The writer died while writing this line. The missing messages show that the run was aborted.
        }
        // Cucumber's types throw an ArgumentException for a required member that is missing.
        catch (Exception e) when (e is JsonException or ArgumentException or KeyNotFoundException or FormatException)
        {
            Fault = $"{path} can't be read past line {_number}: {e.Message}";
        }
    }

    private IEnumerable<(string Text, bool IsCut)> Lines(bool hasEnded)
    {
        using var file = Open(hasEnded);
        for (int next; (next = file.ReadByte()) >= 0;)
        {
            _position++;
            if (next == '\n')
            {
                yield return (TakeLine(), false);
            }
            else
            {
                _line.WriteByte((byte)next);
            }
        }
        if (hasEnded && _line.Length > 0)
        {
            yield return (TakeLine(), true);
        }
    }

    private Stream Open(bool hasEnded)
    {
        try
        {
            return File.Exists(path)
                ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 64 * 1024) { Position = _position }
                : Stream.Null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A writer may keep the file to itself until it ends.
            Fault = hasEnded ? $"{path} can't be read: {e.Message}" : null;
            return Stream.Null;
        }
    }

    private string TakeLine()
    {
        var text = Encoding.UTF8.GetString(_line.GetBuffer(), 0, (int)_line.Length).TrimStart('\uFEFF');
        _line.SetLength(0);
        return text;
    }
}
