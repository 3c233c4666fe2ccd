using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Confirm your email address": the page of the link that is sent to a new email address.</summary>
public sealed class ConfirmEmailPage(PortalView view) : PortalPage<ConfirmEmailPage>(view, "Confirm your email address")
{
    /// <summary>The form that confirms the address; without a button when the link is no longer valid.</summary>
    public Form Form => new(View, Content, "Confirm");

    /// <summary>Follows the link to where another one is asked for, when this one is no longer valid.</summary>
    public async Task<AccountSettingsPage> AskForAnotherAsync()
    {
        await Link("Request another link in your account settings").ClickAsync();
        return await View.Settings.ShownAsync();
    }

    /// <summary>Follows the link to the settings, once the address is confirmed.</summary>
    public async Task<AccountSettingsPage> GoOnAsync()
    {
        await Link("Account settings").ClickAsync();
        return await View.Settings.ShownAsync();
    }

    /// <summary>Opens the page by a link that was emailed.</summary>
    public Task<ConfirmEmailPage> OpenAsync(string link) => GoToAsync(link);

    /// <summary>Confirms the address.</summary>
    public Task ConfirmAsync() => Form.Submit.ClickAsync();
}
