namespace PortalAcceptance.PageObjects.Values;

/// <summary>Something a customer enters into a form, as the fields in which it is entered.</summary>
public interface IFormValues
{
    /// <summary>The fields in the order in which a person fills them in.</summary>
    IEnumerable<FieldValue> Fields { get; }
}
