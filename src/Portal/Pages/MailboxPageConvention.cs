using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace PortalAcceptance.Portal.Pages;

/// <summary>Leaves the development mailbox out where it is not to be seen.</summary>
/// <param name="areShown">Whether it is.</param>
internal sealed class MailboxPageConvention(bool areShown) : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        if (!areShown && model.ViewEnginePath.StartsWith("/Dev/", StringComparison.Ordinal))
        {
            model.Selectors.Clear();
        }
    }
}
