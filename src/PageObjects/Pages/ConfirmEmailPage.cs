using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Confirm your email address": where the link leads that is sent to an address that is to become the login ID.</summary>
/// <param name="view">The tab.</param>
public sealed class ConfirmEmailPage(PortalView view)
{
    /// <summary>The page's main heading.</summary>
    public ILocator Heading { get; } = view.MainHeading("Confirm your email address");

    /// <summary>The form that confirms the address; without a button when the link is void.</summary>
    public Form Form { get; } = new(view, view.Page.GetByRole(AriaRole.Main), "Confirm");

    /// <summary>Leads to where another link is asked for, when this one is void.</summary>
    public ILocator AskForAnother { get; } = view.ByRole(AriaRole.Link, "Ask for another one in your account settings");

    /// <summary>Opens the page by a link that was e-mailed.</summary>
    public async Task<ConfirmEmailPage> OpenAsync(string link)
    {
        await view.GoToAsync(link);
        await Heading.WaitForAsync();
        return this;
    }

    /// <summary>Confirms the address.</summary>
    public Task ConfirmAsync() => Form.Submit.ClickAsync();
}
