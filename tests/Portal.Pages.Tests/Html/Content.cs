namespace PortalAcceptance.Portal.Pages.Tests.Html;

/// <summary>What may stand in an element: the content models of the HTML standard.</summary>
internal enum Content
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>Text alone.</summary>
    Text,

    /// <summary>Text and what marks it up.</summary>
    Phrasing,

    /// <summary>Anything that a body may hold.</summary>
    Flow,

    /// <summary>What may stand around the element.</summary>
    Transparent,

    /// <summary>Certain elements only, in a certain order.</summary>
    Listed,

    /// <summary>Another vocabulary's business.</summary>
    Foreign,
}
