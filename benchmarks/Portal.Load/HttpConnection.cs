using System.Buffers.Text;
using System.Net.Sockets;
using System.Text;

namespace PortalAcceptance.Portal.Load;

// Implements only the part of HTTP/1.1 that the portal uses. HttpClient would use as much processor time as the portal, which
// runs on the same processors.
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket;
    private byte[] _received = new byte[128 * 1024];
    private byte[] _body = new byte[128 * 1024];
    private int _start;
    private int _end;

    private HttpConnection(Socket socket) => _socket = socket;

    public static async Task<HttpConnection> OpenAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port, cancellationToken);
        return new HttpConnection(socket);
    }

    public async ValueTask<Answer> SendAsync(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        await _socket.SendAsync(request, cancellationToken);
        int length;
        while ((length = _received.AsSpan(_start, _end - _start).IndexOf("\r\n\r\n"u8)) < 0)
        {
            await ReceiveAsync(cancellationToken);
        }

        var head = Encoding.Latin1.GetString(_received, _start, length);
        _start += length + 4;
        if (!head.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) || !int.TryParse(head.AsSpan(9, 3), out var status))
        {
            throw new WrongAnswerException($"An answer in HTTP/1.1 was expected, but it begins:\n{head}");
        }

        var answer = new Answer(status, head, default);
        var size = head.Contains("\r\nTransfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase)
            ? await ReadChunksAsync(cancellationToken)
            : await ReadAsync(0, int.Parse(answer.Header("Content-Length") ?? "0", System.Globalization.CultureInfo.InvariantCulture), cancellationToken);
        return answer with { Body = _body.AsMemory(0, size) };
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<int> ReadChunksAsync(CancellationToken cancellationToken)
    {
        var size = 0;
        while (true)
        {
            int line;
            while ((line = _received.AsSpan(_start, _end - _start).IndexOf("\r\n"u8)) < 0)
            {
                await ReceiveAsync(cancellationToken);
            }

            if (!Utf8Parser.TryParse(_received.AsSpan(_start, line), out int chunk, out _, 'x'))
            {
                throw new WrongAnswerException("A chunk of an answer has no size.");
            }

            _start += line + 2;
            size += await ReadAsync(size, chunk, cancellationToken);
            await ReadAsync(size, 2, cancellationToken);
            if (chunk == 0)
            {
                return size;
            }
        }
    }

    private async ValueTask<int> ReadAsync(int at, int count, CancellationToken cancellationToken)
    {
        while (_end - _start < count)
        {
            await ReceiveAsync(cancellationToken);
        }

        if (_body.Length < at + count)
        {
            Array.Resize(ref _body, 2 * (at + count));
        }

        _received.AsSpan(_start, count).CopyTo(_body.AsSpan(at));
        _start += count;
        return count;
    }

    private async ValueTask ReceiveAsync(CancellationToken cancellationToken)
    {
        if (_start == _end)
        {
            (_start, _end) = (0, 0);
        }
        else if (_end == _received.Length)
        {
            var rest = _received.AsSpan(_start, _end - _start);
            var room = rest.Length > _received.Length / 2 ? new byte[2 * _received.Length] : _received;
            rest.CopyTo(room);
            (_received, _start, _end) = (room, 0, rest.Length);
        }

        var count = await _socket.ReceiveAsync(_received.AsMemory(_end), cancellationToken);
        _end += count > 0 ? count : throw new WrongAnswerException("The portal closed a connection in the middle of an answer.");
    }
}
