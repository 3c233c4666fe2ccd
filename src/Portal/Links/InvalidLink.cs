using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Links;

// Used, expired, superseded and forged links get the same answer.
internal static class InvalidLink
{
    public static FormResult Refused { get; } = FormResult.Refused("", "This link is not valid. Links work once and expire after one hour.");
}
