using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Pages;
using PortalAcceptance.Portal.Pages.Account;

namespace PortalAcceptance.Portal.Drafts;

/// <summary>Answers a customer who saves a section of the account settings after the session has ended: leads to the login, and from there back to the section.</summary>
/// <param name="drafts">Keep what was typed.</param>
/// <param name="messages">Carry to the login what has happened.</param>
internal sealed class EndedSession(DraftKeeper drafts, ITempDataDictionaryFactory messages)
{
    /// <summary>Where a visit to the login is to go on to, and with what; all others are left as they are.</summary>
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
