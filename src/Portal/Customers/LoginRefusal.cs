namespace PortalAcceptance.Portal.Customers;

// Only logged, never shown.
internal enum LoginRefusal
{
    UnknownAddress,

    WrongPassword,

    LockedOut,
}
