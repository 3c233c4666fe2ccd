using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace PortalAcceptance.Portal.Pages;

/// <summary>Leaves the development mailbox out where e-mail goes to an SMTP server.</summary>
/// <param name="usesPickupFolder">Whether mails go into the pickup folder.</param>
internal sealed class PickupFolderOnly(bool usesPickupFolder) : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        if (!usesPickupFolder && model.ViewEnginePath.StartsWith("/Dev/", StringComparison.Ordinal))
        {
            model.Selectors.Clear();
        }
    }
}
