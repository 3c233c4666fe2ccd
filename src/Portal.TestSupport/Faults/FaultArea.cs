namespace PortalAcceptance.Portal.TestSupport.Faults;

/// <summary>The part of the portal that a fault breaks, as the scenarios' area tags name it.</summary>
internal enum FaultArea
{
    /// <summary>Logging in and out, and sessions.</summary>
    Login,

    /// <summary>The menu beside the login ID.</summary>
    Menu,

    /// <summary>Signing up.</summary>
    SignUp,

    /// <summary>The section "Update password".</summary>
    Password,

    /// <summary>The section "Edit account information".</summary>
    Account,

    /// <summary>The section "Edit billing information".</summary>
    Billing,

    /// <summary>The section "Edit credit card information".</summary>
    Card,

    /// <summary>Monthly charges and invoices.</summary>
    Charges,

    /// <summary>The page of activity.</summary>
    Activity,
}
