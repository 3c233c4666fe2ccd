namespace PortalAcceptance.PageObjects.Values;

/// <summary>Login ID and password.</summary>
/// <param name="LoginId">The full registered email address.</param>
public sealed record Credentials(string LoginId, string Password) : IFormValues
{
    public IEnumerable<FieldValue> Fields => [new("Email address", LoginId), new("Password", Password)];

    /// <summary>Leaves the password out of reports, logs and failure messages.</summary>
    public override string ToString() => $"the login ID {LoginId}";
}
