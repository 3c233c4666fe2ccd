using System.Runtime.CompilerServices;
using System.Text;

namespace PortalAcceptance.Cli.Messages;

/// <summary>Follows a file while another process writes it.</summary>
/// <param name="path">The file; it may come into being later.</param>
internal sealed class MessageFile(string path)
{
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(100);

    /// <summary>The lines of the file as they are written.</summary>
    /// <param name="writerEnded">Ends when nobody writes any more; what is there by then is still read.</param>
    /// <param name="onTick">Called whenever there is nothing new.</param>
    /// <returns>Complete lines only: a last line without its end was broken off.</returns>
    public async IAsyncEnumerable<string> FollowAsync(Task writerEnded, Action onTick, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var timer = new PeriodicTimer(_interval);
        var buffer = new byte[64 * 1024];
        var position = 0L;
        var line = new MemoryStream();
        for (var isLast = false; !isLast;)
        {
            // Asked before reading, so that what was written before the end is read after it.
            isLast = writerEnded.IsCompleted;
            if (File.Exists(path))
            {
                await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                file.Position = position;
                int count;
                while ((count = await file.ReadAsync(buffer, cancellationToken)) > 0)
                {
                    position += count;
                    for (int start = 0, end; start < count; start = end + 1)
                    {
                        end = Array.IndexOf(buffer, (byte)'\n', start, count - start);
                        if (end < 0)
                        {
                            line.Write(buffer, start, count - start);
                            break;
                        }
                        line.Write(buffer, start, end - start);
                        yield return Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length).TrimStart('\uFEFF');
                        line.SetLength(0);
                    }
                }
            }
            if (!isLast)
            {
                onTick();
                await Task.WhenAny(writerEnded, timer.WaitForNextTickAsync(cancellationToken).AsTask());
            }
        }
    }
}
