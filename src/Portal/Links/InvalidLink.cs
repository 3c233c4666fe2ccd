using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Links;

/// <summary>The answer to a link that is used, expired, superseded or none of the portal's: the same to all of them.</summary>
public static class InvalidLink
{
    /// <summary>What a form is told.</summary>
    public static FormResult Refused { get; } = FormResult.Refused("", "This link is not valid. Links work once and expire after one hour.");
}
