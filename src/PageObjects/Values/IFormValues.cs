namespace PortalAcceptance.PageObjects.Values;

/// <summary>Values of a form, field by field.</summary>
public interface IFormValues
{
    /// <summary>The fields in the order in which they are filled in.</summary>
    IEnumerable<FieldValue> Fields { get; }
}
