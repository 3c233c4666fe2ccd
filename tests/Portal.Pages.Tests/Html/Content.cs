namespace PortalAcceptance.Portal.Pages.Tests.Html;

// The content models of the HTML standard. Transparent: what may be around the element. Listed: certain elements in a certain
// order. Foreign: another vocabulary.
internal enum Content
{
    Nothing,

    Text,

    Phrasing,

    Flow,

    Transparent,

    Listed,

    Foreign,
}
