namespace PortalAcceptance.Portal.Customers;

/// <summary>The form "Sign up".</summary>
public sealed class SignUpForm
{
    /// <summary>The address that becomes the login ID.</summary>
    public string? Email { get; set; }

    /// <summary>The given name.</summary>
    public string? FirstName { get; set; }

    /// <summary>The family name.</summary>
    public string? LastName { get; set; }

    /// <summary>The company, if any.</summary>
    public string? Company { get; set; }

    /// <summary>The code of the plan.</summary>
    public string? Plan { get; set; }
}
