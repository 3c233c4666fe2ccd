using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Pages.Account;
using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal.Pages;

internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        // Without a session, only pages that allow it can be seen; other addresses are not found.
        services.AddRazorPages(options => options.Conventions.AuthorizeFolder("/"));
        // The use cases validate required fields, with their own messages.
        services.Configure<MvcOptions>(options => options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true);
        services.AddOptions<RazorPagesOptions>().Configure<MailboxDisplay>(
            (pages, mailbox) => pages.Conventions.Add(new MailboxPageConvention(mailbox.IsOn)));
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddOptions<AntiforgeryOptions>().Configure<PortalCookies>(
            (options, cookies) =>
            {
                // Not strict: a visit by an emailed link would get a new one, and a form in another tab would be refused.
                cookies.Harden(options.Cookie, "antiforgery", SameSiteMode.Lax);
                // The portal sets a stricter header on every page.
                options.SuppressXFrameOptionsHeader = true;
            });
        services.AddOptions<CookieTempDataProviderOptions>().Configure<PortalCookies>(
            (options, cookies) => cookies.Harden(options.Cookie, "message", SameSiteMode.Strict));
        services.AddSingleton<SettingsLists>();
        services.AddSingleton<SettingsQuery>();
        return services;
    }
}
