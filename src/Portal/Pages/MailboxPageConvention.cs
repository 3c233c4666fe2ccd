using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace PortalAcceptance.Portal.Pages;

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
