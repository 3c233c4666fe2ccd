using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PortalAcceptance.LivingDocs.Messages;

/// <summary>Reads a file with a JSON object on each line, such as Cucumber Messages, also while it is being written.</summary>
/// <typeparam name="T">What each line holds.</typeparam>
/// <param name="path">The file. One that isn't there has no lines yet.</param>
public sealed class JsonLinesFile<T>(string path)
{
    private const int BufferSize = 64 * 1024;

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
        if (Fault is not null)
        {
            return;
        }

        using var file = Open(hasEnded);
        var buffer = new byte[BufferSize];
        for (int count; (count = file.Read(buffer)) > 0;)
        {
            var rest = buffer.AsSpan(0, count);
            for (int end; (end = rest.IndexOf((byte)'\n')) >= 0; rest = rest[(end + 1)..])
            {
                if (cancellationToken.IsCancellationRequested)
                {
                    return;
                }

                _line.Write(rest[..end]);
                _position += end + 1;
                if (!Take(onLine, isCut: false))
                {
                    return;
                }
            }

            _line.Write(rest);
            _position += rest.Length;
        }

        if (hasEnded && _line.Length > 0 && !cancellationToken.IsCancellationRequested)
        {
            Take(onLine, isCut: true);
        }
    }

    private bool Take(Action<T> onLine, bool isCut)
    {
        _number++;
        var line = _line.GetBuffer().AsSpan(0, (int)_line.Length);
        _line.SetLength(0);
        line = (line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line).Trim(" \t\r"u8);
        try
        {
            if (line.Length > 0)
            {
                onLine(JsonSerializer.Deserialize<T>(line, _options) ?? throw new JsonException("It is null."));
            }

            return true;
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

        return false;
    }

    private Stream Open(bool hasEnded)
    {
        try
        {
            return File.Exists(path)
                ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0) { Position = _position }
                : Stream.Null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A writer may keep the file to itself until it ends.
            Fault = hasEnded ? $"{path} can't be read: {e.Message}" : null;
            return Stream.Null;
        }
    }
}
