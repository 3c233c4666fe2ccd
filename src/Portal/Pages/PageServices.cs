using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Pages.Account;

namespace PortalAcceptance.Portal.Pages;

/// <summary>Adds the pages to the portal.</summary>
internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        // Signed out, only the pages that say so by themselves can be seen; an address that is no page is just not found.
        services.AddRazorPages(options => options.Conventions.AuthorizeFolder("/"));
        // Each use case says by itself what a form must hold, in the words that the customer reads.
        services.Configure<MvcOptions>(options => options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true);
        services.AddOptions<RazorPagesOptions>().Configure<IOptions<MailOptions>>(
            (pages, mail) => pages.Conventions.Add(new PickupFolderOnly(mail.Value.UsesPickupFolder)));
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddAntiforgery(options => options.Cookie.Name = "antiforgery");
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "message");
        services.AddSingleton<SettingsLists>();
        return services;
    }
}
