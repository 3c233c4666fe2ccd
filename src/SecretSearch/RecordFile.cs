using System.Text;

namespace PortalAcceptance.SecretSearch;

/// <summary>Texts that are kept for a search, each with where it comes from: too many for memory. Safe for concurrent use.</summary>
/// <param name="path">The file to keep them in; it is made.</param>
public sealed class RecordFile(string path) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly BinaryWriter _writer = new(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 1 << 16), Encoding.UTF8);

    private bool _isClosed;

    /// <summary>Keeps a text. What comes after the end is dropped.</summary>
    public void Add(string place, string text)
    {
        lock (_lock)
        {
            if (!_isClosed)
            {
                _writer.Write(place);
                _writer.Write(text);
            }
        }
    }

    public IEnumerable<(string Place, string Text)> Read()
    {
        long end;
        lock (_lock)
        {
            if (!_isClosed)
            {
                _writer.Flush();
            }

            end = new FileInfo(path).Length;
        }

        using var reader = new BinaryReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1 << 16), Encoding.UTF8);
        while (reader.BaseStream.Position < end)
        {
            yield return (reader.ReadString(), reader.ReadString());
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isClosed = true;
            _writer.Dispose();
        }
    }
}
