namespace PortalAcceptance.Portal.Links;

internal interface ILinkTokens
{
    string Write(LinkPurpose purpose, LinkToken token);

    // Null if the portal did not issue the token for this purpose, or if it has expired.
    LinkToken? Read(LinkPurpose purpose, string? text);
}
