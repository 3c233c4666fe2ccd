using System.Collections;

namespace PortalAcceptance.Portal.Security.Redaction;

internal sealed class RedactedState : IReadOnlyList<KeyValuePair<string, object?>>
{
    // The values of these are user input.
    private static readonly HashSet<string> _secret = new(StringComparer.OrdinalIgnoreCase)
    {
        "Arguments", "Authorization", "Cookie", "Form", "Password", "QueryString", "SecurityCode", "Token",
    };

    private readonly List<KeyValuePair<string, object?>> _values = [];
    private readonly string _message;

    private RedactedState(object? state, string message)
    {
        foreach (var (name, value) in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
        {
            if (_secret.Contains(name))
            {
                message = TextOf(value) is { Length: > 0 } text ? message.Replace(text, Redactor.Mark) : message;
                _values.Add(new(name, Redactor.Mark));
            }
            else
            {
                // Numbers are kept, so that the log formats them.
                _values.Add(new(name, value is null or ValueType ? value : Redactor.Redact(TextOf(value))));
            }
        }

        _message = Redactor.Redact(message);
    }

    public int Count => _values.Count;

    public KeyValuePair<string, object?> this[int index] => _values[index];

    public static RedactedState Of(object? state, string message) => new(state, message);

    public override string ToString() => _message;

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Like the framework's formatting of values in messages.
    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        IEnumerable items => string.Join(", ", items.Cast<object?>().Select(item => item ?? "(null)")),
        _ => value.ToString() ?? "",
    };
}
