namespace PortalAcceptance.PageObjects.Values;

/// <summary>The values of the sign-up form.</summary>
/// <param name="Email">The email address, which becomes the login ID.</param>
/// <param name="Company">The company; may be empty.</param>
/// <param name="Plan">The canonical name of the option for the plan; null leaves the one that is chosen already.</param>
public sealed record SignUp(string Email, string FirstName, string LastName, string Company, string? Plan = null) : IFormValues
{
    public IEnumerable<FieldValue> Fields =>
    [
        new("Email address", Email),
        new("First name", FirstName),
        new("Last name", LastName),
        new("Company", Company),
        .. Plan is null ? Array.Empty<FieldValue>() : [new("Plan", Plan, IsChoice: true)],
    ];
}
