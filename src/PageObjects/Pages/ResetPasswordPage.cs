using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Choose a new password": where the link leads that is e-mailed to whoever has forgotten theirs.</summary>
/// <param name="view">The tab.</param>
public sealed class ResetPasswordPage(PortalView view)
{
    /// <summary>The page's main heading.</summary>
    public ILocator Heading { get; } = view.MainHeading("Choose a new password");

    /// <summary>The form that takes the new password; without fields when the link is void.</summary>
    public Form Form { get; } = new(view, view.Page.GetByRole(AriaRole.Main), "button|Update password");

    /// <summary>Leads to where another link is asked for, when this one is void.</summary>
    public ILocator AskForAnother { get; } = view.ByRole(AriaRole.Link, "Ask for another link");

    /// <summary>Opens the page by a link that was e-mailed.</summary>
    public async Task<ResetPasswordPage> OpenAsync(string link)
    {
        await view.GoToAsync(link);
        await Heading.WaitForAsync();
        return this;
    }

    /// <summary>Enters a new password twice and submits it.</summary>
    public Task ChooseAsync(string password) => Form.SubmitAsync(new FormValues(
        new FieldValue("New password", password), new FieldValue("Retype new password", password)));
}
