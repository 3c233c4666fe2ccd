using System.Collections;

namespace PortalAcceptance.Portal.Forms;

/// <summary>Collects what is wrong with a form: for each field, the first thing that is.</summary>
public sealed class FieldErrors : IReadOnlyList<FieldError>
{
    private readonly List<FieldError> _errors = [];

    /// <inheritdoc/>
    public int Count => _errors.Count;

    /// <inheritdoc/>
    public FieldError this[int index] => _errors[index];

    /// <summary>Refuses an empty value.</summary>
    public FieldErrors Require(string field, string? value, string message) =>
        Refuse(string.IsNullOrEmpty(value), field, message);

    /// <summary>Refuses a value of more than <paramref name="maximum"/> UTF-16 code units.</summary>
    public FieldErrors Limit(string field, string? value, int maximum) =>
        Refuse(value?.Length > maximum, field, "Use no more than {0} characters.", maximum);

    /// <summary>Refuses a field if it is wrong and nothing was said of it yet.</summary>
    public FieldErrors Refuse(bool isWrong, string field, string message, params object[] arguments)
    {
        if (isWrong && _errors.All(error => error.Field != field))
        {
            _errors.Add(new FieldError(field, message, arguments));
        }

        return this;
    }

    /// <inheritdoc/>
    public IEnumerator<FieldError> GetEnumerator() => _errors.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
