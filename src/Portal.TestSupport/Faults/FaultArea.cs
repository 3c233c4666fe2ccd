namespace PortalAcceptance.Portal.TestSupport.Faults;

// Named like the scenarios' area tags.
internal enum FaultArea
{
    Login,

    Menu,

    SignUp,

    Password,

    Account,

    Billing,

    Card,

    Charges,

    Activity,
}
