using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Confirm your email address": where the link leads that is sent to an address that is to become the login ID.</summary>
/// <param name="view">The tab.</param>
public sealed class ConfirmEmailPage(PortalView view) : PortalPage<ConfirmEmailPage>(view, "Confirm your email address")
{
    /// <summary>The form that confirms the address; without a button when the link is no longer valid.</summary>
    public Form Form => new(View, Content, "Confirm");

    /// <summary>Leads to where another link is asked for, when this one is no longer valid.</summary>
    public Element AskForAnother => Link("Ask for another one in your account settings");

    /// <summary>Opens the page by a link that was emailed.</summary>
    public Task<ConfirmEmailPage> OpenAsync(string link) => GoToAsync(link);

    /// <summary>Confirms the address.</summary>
    public Task ConfirmAsync() => Form.Submit.ClickAsync();
}
