namespace PortalAcceptance.PageObjects.Values;

/// <summary>What a customer logs in with.</summary>
/// <param name="LoginId">The full registered e-mail address.</param>
/// <param name="Password">The password.</param>
public sealed record Credentials(string LoginId, string Password) : IFormValues
{
    /// <inheritdoc />
    public IEnumerable<FieldValue> Fields => [new("Email address", LoginId), new("Password", Password)];

    /// <summary>Names no password, so that no report, log or failure message ever holds one.</summary>
    public override string ToString() => $"the login ID {LoginId}";
}
