namespace PortalAcceptance.PageObjects.Values;

/// <summary>The values of the sign-up form.</summary>
/// <param name="Email">The email address, which becomes the login ID.</param>
/// <param name="Company">The company; may be empty.</param>
public sealed record SignUp(string Email, string FirstName, string LastName, string Company) : IFormValues
{
    public IEnumerable<FieldValue> Fields =>
        [new("Email address", Email), new("First name", FirstName), new("Last name", LastName), new("Company", Company)];
}
