namespace PortalAcceptance.PageObjects.Values;

/// <summary>A change of password, as the section "Update password" asks for it.</summary>
/// <param name="Retyped">The new password, typed again.</param>
public sealed record PasswordChange(string Current, string New, string Retyped) : IFormValues
{
    /// <summary>A change with the new password retyped correctly.</summary>
    public PasswordChange(string current, string @new)
        : this(current, @new, @new)
    {
    }

    public IEnumerable<FieldValue> Fields =>
        [new("Current password", Current), new("New password", New), new("Retype new password", Retyped)];

    /// <summary>Leaves the passwords out of reports, logs and failure messages.</summary>
    public override string ToString() => "a change of password";
}
