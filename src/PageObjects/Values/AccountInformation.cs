namespace PortalAcceptance.PageObjects.Values;

/// <summary>Name, company and phone number, as the section "Edit account information" asks for it.</summary>
/// <param name="Company">The company; may be empty.</param>
/// <param name="Phone">The phone number, in international form; may be empty.</param>
public sealed record AccountInformation(string FirstName, string LastName, string Company, string Phone) : IFormValues
{
    public IEnumerable<FieldValue> Fields =>
        [new("First name", FirstName), new("Last name", LastName), new("Company", Company), new("Phone", Phone)];
}
