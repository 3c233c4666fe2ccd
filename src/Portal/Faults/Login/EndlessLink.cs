using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Reads a link to choose a new password however old it is.</summary>
internal sealed class EndlessLink(ILinkTokens links, LinkTokens tokens) : ILinkTokens
{
    public string Write(LinkPurpose purpose, LinkToken token) => links.Write(purpose, token);

    public LinkToken? Read(LinkPurpose purpose, string? text) =>
        links.Read(purpose, text) ?? (purpose is LinkPurpose.PasswordReset ? tokens.Open(purpose, text) : null);
}
