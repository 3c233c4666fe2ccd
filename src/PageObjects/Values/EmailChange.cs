namespace PortalAcceptance.PageObjects.Values;

/// <summary>A change of email address, as the section "Edit account information" asks for it.</summary>
public sealed record EmailChange(string Email, string CurrentPassword) : IFormValues
{
    public IEnumerable<FieldValue> Fields => [new("Email address", Email), new("Current password", CurrentPassword)];

    /// <summary>Leaves the password out of reports, logs and failure messages.</summary>
    public override string ToString() => $"a change of email address to {Email}";
}
