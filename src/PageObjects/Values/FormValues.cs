namespace PortalAcceptance.PageObjects.Values;

/// <summary>A few fields of a form, for what a scenario says field by field.</summary>
public sealed class FormValues(params IEnumerable<FieldValue> fields) : IFormValues
{
    public IEnumerable<FieldValue> Fields { get; } = [.. fields];
}
