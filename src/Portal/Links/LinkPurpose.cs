namespace PortalAcceptance.Portal.Links;

/// <summary>What an e-mailed link is for. A link for one purpose serves no other.</summary>
public enum LinkPurpose
{
    /// <summary>To choose a new password.</summary>
    PasswordReset,

    /// <summary>To confirm the address that is to become the login ID.</summary>
    EmailChange,
}
