using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Pages;
using PortalAcceptance.Portal.Pages.Account;

namespace PortalAcceptance.Portal.Drafts;

// Redirects a customer who saves a section after the session has ended to the login, and from there back to the
// section.
internal sealed class EndedSession(DraftKeeper drafts, ITempDataDictionaryFactory messages)
{
    public async Task PrepareLoginAsync(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        var (context, request) = (redirect.HttpContext, redirect.Request);
        if (SettingsSection.All.FirstOrDefault(section => section.Form == request.Query["handler"]) is not { } section
            || await RequestForm.ReadOrNullAsync(request) is not { } form || drafts.EditorOf(form) is not { } customerId)
        {
            return;
        }

        var message = messages.GetTempData(context);
        message[nameof(LoginModel.Notice)] = drafts.TryKeep(context, customerId, section, form) ? LoginModel.SessionEndedDraftKept : LoginModel.SessionEnded;
        message.Save();
        var back = $"{request.PathBase}{request.Path}{(section.IsAlwaysOpen ? default : QueryString.Create("open", section.Name))}#{section.Name}-status";
        redirect.RedirectUri = $"{request.PathBase}{redirect.Options.LoginPath}{QueryString.Create(redirect.Options.ReturnUrlParameter, back)}";
    }
}
