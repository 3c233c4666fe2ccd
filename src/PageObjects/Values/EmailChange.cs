namespace PortalAcceptance.PageObjects.Values;

/// <summary>A change of e-mail address, as the section "Edit account information" asks for it.</summary>
/// <param name="Email">The new address.</param>
/// <param name="CurrentPassword">The current password.</param>
public sealed record EmailChange(string Email, string CurrentPassword) : IFormValues
{
    /// <inheritdoc />
    public IEnumerable<FieldValue> Fields => [new("Email address", Email), new("Current password", CurrentPassword)];

    /// <summary>Names no password, so that no report, log or failure message ever holds one.</summary>
    public override string ToString() => $"a change of e-mail address to {Email}";
}
