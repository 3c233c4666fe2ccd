using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Customers;

/// <summary>
/// The customer whom a scenario is about, as far as the scenario knows: what is here is what the portal must show.
/// A step that changes something in the portal changes it here as well.
/// </summary>
public sealed class Customer
{
    /// <summary>The full registered email address.</summary>
    public required string LoginId { get; set; }

    /// <summary>The login ID before the last change; empty until then.</summary>
    public string FormerLoginId { get; set; } = "";

    /// <summary>The password that opens the control panel now.</summary>
    public required string Password { get; set; }

    /// <summary>The password before the last change; the same as <see cref="Password"/> until then.</summary>
    public string FormerPassword { get; set; } = "";

    /// <summary>The account information on record.</summary>
    public required AccountInformation Account { get; set; }

    /// <summary>The billing information on record.</summary>
    public required BillingInformation Billing { get; set; }

    /// <summary>The card on file.</summary>
    public required CreditCard Card { get; set; }

    /// <summary>The card on file before the last change.</summary>
    public CreditCard? FormerCard { get; set; }

    /// <summary>What the customer logs in with now.</summary>
    public Credentials Credentials => new(LoginId, Password);

    /// <summary>What the customer signs up with.</summary>
    public SignUp SignUp => new(LoginId, Account.FirstName, Account.LastName, Account.Company);
}
