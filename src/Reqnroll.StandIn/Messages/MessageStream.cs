using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reqnroll.Messages;

/// <summary>
/// Writes Cucumber Messages, one JSON object to a line. Each line is written at once and as a whole, so that another
/// process can follow the file while the run goes on.
/// </summary>
/// <param name="output">Where to; owned and disposed.</param>
internal sealed class MessageStream(Stream output) : IDisposable
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly byte[] _endOfLine = "\n"u8.ToArray();

    private readonly Lock _lock = new();
    private readonly ArrayBufferWriter<byte> _line = new();

    /// <summary>Opens a file, replacing an older one and making its folder.</summary>
    /// <exception cref="ReqnrollException">The file can't be written.</exception>
    public static MessageStream Open(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new MessageStream(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ReqnrollException($"The message formatter can't write {path}: {error.Message} Set formatters.message.outputFilePath to a file that can be written.", error);
        }
    }

    /// <summary>Writes a message.</summary>
    /// <param name="envelope">The message in its envelope.</param>
    public void Write(JsonObject envelope)
    {
        lock (_lock)
        {
            _line.ResetWrittenCount();
            using (Utf8JsonWriter writer = new(_line, _options))
            {
                envelope.WriteTo(writer);
            }

            _line.Write(_endOfLine);
            output.Write(_line.WrittenSpan);
            output.Flush();
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            output.Dispose();
        }
    }
}
