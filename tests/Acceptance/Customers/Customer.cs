using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Customers;

/// <summary>
/// The customer that a scenario is about: what the portal must show now, and what it showed before the last change. A task
/// that changes something in the portal sets it here as well.
/// </summary>
public sealed class Customer
{
    private string? _formerLoginId;
    private string? _requestedLoginId;
    private string? _formerPassword;
    private CreditCard? _formerCard;

    /// <summary>The full registered email address.</summary>
    public required string LoginId
    {
        get;
        set => (_formerLoginId, field) = (field, value);
    }

    /// <summary>The login ID before the last change.</summary>
    /// <exception cref="InvalidOperationException">It has not been changed.</exception>
    public string FormerLoginId => _formerLoginId ?? throw new InvalidOperationException("No earlier step changes the login ID.");

    /// <summary>The email address that was asked for last. It becomes the login ID once its link is confirmed.</summary>
    /// <exception cref="InvalidOperationException">None has been asked for.</exception>
    public string RequestedLoginId
    {
        get => _requestedLoginId ?? throw new InvalidOperationException("No earlier step asks for another email address.");
        set => _requestedLoginId = value;
    }

    /// <summary>The password that opens the control panel now.</summary>
    public required string Password
    {
        get;
        set => (_formerPassword, field) = (field, value);
    }

    /// <summary>The password before the last change.</summary>
    /// <exception cref="InvalidOperationException">It has not been changed.</exception>
    public string FormerPassword => _formerPassword ?? throw new InvalidOperationException("No earlier step changes the password.");

    /// <summary>The stored account information.</summary>
    public required AccountInformation Account { get; set; }

    /// <summary>The stored billing information.</summary>
    public required BillingInformation Billing { get; set; }

    /// <summary>The card on file.</summary>
    public required CreditCard Card
    {
        get;
        set => (_formerCard, field) = (field, value);
    }

    /// <summary>The card on file before the last change.</summary>
    /// <exception cref="InvalidOperationException">It has not been changed.</exception>
    public CreditCard FormerCard => _formerCard ?? throw new InvalidOperationException("No earlier step changes the card.");

    /// <summary>What the customer logs in with now.</summary>
    public Credentials Credentials => new(LoginId, Password);

    /// <summary>What the customer signs up with.</summary>
    public SignUp SignUp => new(LoginId, Account.FirstName, Account.LastName, Account.Company);
}
