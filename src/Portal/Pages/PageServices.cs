using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Pages.Account;
using PortalAcceptance.Portal.Security;

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
        services.AddOptions<RazorPagesOptions>().Configure<MailboxDisplay>(
            (pages, mailbox) => pages.Conventions.Add(new MailboxPageConvention(mailbox.IsOn)));
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddOptions<AntiforgeryOptions>().Configure<PortalCookies>(
            (options, cookies) =>
            {
                // Not strict: a visit by a link in an e-mail would get a new one, and a form open in another tab be refused.
                cookies.Harden(options.Cookie, "antiforgery", SameSiteMode.Lax);
                // The portal says so itself, for every page and more strictly.
                options.SuppressXFrameOptionsHeader = true;
            });
        services.AddOptions<CookieTempDataProviderOptions>().Configure<PortalCookies>(
            (options, cookies) => cookies.Harden(options.Cookie, "message", SameSiteMode.Strict));
        services.AddSingleton<SettingsLists>();
        services.AddSingleton<SettingsQuery>();
        return services;
    }
}
