namespace PortalAcceptance.Portal.Links;

// A link for one purpose can't be used for another.
internal enum LinkPurpose
{
    PasswordReset,

    EmailChange,
}
