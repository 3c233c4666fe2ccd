using System.Collections;

namespace PortalAcceptance.Portal.Forms;

// Keeps the first error for each field.
internal sealed class FieldErrors : IReadOnlyList<FieldError>
{
    private readonly List<FieldError> _errors = [];

    public int Count => _errors.Count;

    public FieldError this[int index] => _errors[index];

    public FieldErrors Require(string field, string? value, string message) =>
        Refuse(string.IsNullOrEmpty(value), field, message);

    public FieldErrors Limit(string field, string? value, int maximum) =>
        Refuse(value?.Length > maximum, field, "Use no more than {0} characters.", maximum);

    // Ignored if the field already has an error.
    public FieldErrors Refuse(bool isWrong, string field, string message, params object[] arguments)
    {
        if (isWrong && _errors.All(error => error.Field != field))
        {
            _errors.Add(new FieldError(field, message, arguments));
        }

        return this;
    }

    public IEnumerator<FieldError> GetEnumerator() => _errors.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
