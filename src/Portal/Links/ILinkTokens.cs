namespace PortalAcceptance.Portal.Links;

/// <summary>Writes and reads the tokens in e-mailed links.</summary>
public interface ILinkTokens
{
    /// <summary>Writes a token.</summary>
    /// <param name="purpose">What the link is for.</param>
    /// <param name="token">What it says.</param>
    string Write(LinkPurpose purpose, LinkToken token);

    /// <summary>Reads a token that has not expired.</summary>
    /// <param name="purpose">What the link must be for.</param>
    /// <param name="text">The token.</param>
    /// <returns>What it says; null when the portal did not write it for this purpose, or it has expired.</returns>
    LinkToken? Read(LinkPurpose purpose, string? text);
}
