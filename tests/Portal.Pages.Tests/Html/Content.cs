namespace PortalAcceptance.Portal.Pages.Tests.Html;

// The content models of the HTML standard. Transparent: the content model of the parent. Listed: only the elements in
// ElementRule.Children. Foreign: another vocabulary, such as SVG.
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
