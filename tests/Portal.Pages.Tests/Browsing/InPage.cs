using PortalAcceptance.PageObjects.Checks;

namespace PortalAcceptance.Portal.Pages.Tests.Browsing;

internal static class InPage
{
    public static string Script(string name) => PageScript.Of(name, typeof(InPage).Assembly);
}
