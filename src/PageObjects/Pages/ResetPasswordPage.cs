using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Choose a new password": the page of the link that is emailed to a customer who has forgotten the password.</summary>
public sealed class ResetPasswordPage(PortalView view) : PortalPage<ResetPasswordPage>(view, "Choose a new password")
{
    /// <summary>The form that takes the new password; without fields when the link is no longer valid.</summary>
    public Form Form => new(View, Content, "button|Update password");

    /// <summary>Follows the link to where another one is asked for, when this one is no longer valid.</summary>
    public async Task<ForgotPasswordPage> AskForAnotherAsync()
    {
        await Link("Request another link").ClickAsync();
        return await new ForgotPasswordPage(View).ShownAsync();
    }

    /// <summary>Opens the page by a link that was emailed.</summary>
    public Task<ResetPasswordPage> OpenAsync(string link) => GoToAsync(link);

    /// <summary>Enters a new password twice and submits it.</summary>
    public Task ChooseAsync(string password) => Form.SubmitAsync(new FormValues(
        new FieldValue("New password", password), new FieldValue("Retype new password", password)));
}
