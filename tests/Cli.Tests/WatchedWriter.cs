using System.Text;

namespace PortalAcceptance.Cli.Tests;

internal sealed class WatchedWriter : TextWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Text, Action OnSeen)> _awaited = [];

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        lock (_text)
        {
            _text.Append(value);
            var text = _text.ToString();
            foreach (var (_, onSeen) in _awaited.Where(pair => text.Contains(pair.Text, StringComparison.Ordinal)))
            {
                onSeen();
            }
        }
    }

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public void On(string text, Action onSeen)
    {
        lock (_text)
        {
            _awaited.Add((text, onSeen));
            if (_text.ToString().Contains(text, StringComparison.Ordinal))
            {
                onSeen();
            }
        }
    }

    public Task ContainsAsync(string text)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        On(text, () => seen.TrySetResult());
        return seen.Task;
    }

    public override string ToString()
    {
        lock (_text)
        {
            return _text.ToString();
        }
    }
}
