using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Pages;
using PortalAcceptance.Portal.Pages.Account;

namespace PortalAcceptance.Portal.Tests.Support;

// Reads the forms from the portal's page descriptors, so that the tests can't miss a form.
internal static class PostedForms
{
    public const string TokenField = "__RequestVerificationToken";

    public static async Task<IReadOnlyList<string>> OfAsync(PortalUnderTest portal) =>
    [
        .. from page in await PagesAsync(portal)
           where page.ModelTypeInfo!.AsType() != typeof(ErrorModel)
           from handler in page.HandlerMethods
           where HttpMethods.IsPost(handler.HttpMethod)
           from name in NamesOf(page, handler)
           select $"/{page.AttributeRouteInfo!.Template}{(name is null ? "" : $"?handler={name}")}",
    ];

    // One handler serves all sections of the settings.
    private static IEnumerable<string?> NamesOf(CompiledPageActionDescriptor page, HandlerMethodDescriptor handler) =>
        handler.Name is null && page.ModelTypeInfo!.AsType() == typeof(SettingsModel) ? SettingsSection.All.Select(string? (section) => section.Form) : [handler.Name];

    public static async Task<IReadOnlyList<CompiledPageActionDescriptor>> PagesAsync(PortalUnderTest portal)
    {
        var loader = portal.Services.GetRequiredService<PageLoader>();
        var pages = new List<CompiledPageActionDescriptor>();
        foreach (var page in portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            pages.Add(await loader.LoadAsync(page, EndpointMetadataCollection.Empty));
        }

        return pages;
    }
}
