using System.Text;

namespace PortalAcceptance.SecretSearch;

/// <summary>Writes text without the secrets in it, line by line, so that one that is written in pieces is found as well.</summary>
/// <param name="inner">Takes the lines. It is left open.</param>
public sealed class MaskingWriter(TextWriter inner, SecretMasker masker) : TextWriter(inner.FormatProvider)
{
    private readonly Lock _lock = new();
    private readonly StringBuilder _line = new();

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (_lock)
        {
            var end = buffer.LastIndexOf('\n') + 1;
            if (end > 0)
            {
                _line.Append(buffer[..end]);
                WriteMasked();
            }

            _line.Append(buffer[end..]);
        }
    }

    public override void Flush()
    {
        lock (_lock)
        {
            WriteMasked();
            inner.Flush();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Flush();
        }

        base.Dispose(disposing);
    }

    private void WriteMasked()
    {
        inner.Write(masker.Masked(_line.ToString()));
        _line.Clear();
    }
}
