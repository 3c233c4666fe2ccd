using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Choose a new password": where the link leads that is emailed to a customer who has forgotten theirs.</summary>
/// <param name="view">The tab.</param>
public sealed class ResetPasswordPage(PortalView view) : PortalPage<ResetPasswordPage>(view, "Choose a new password")
{
    /// <summary>The form that takes the new password; without fields when the link is no longer valid.</summary>
    public Form Form => new(View, Content, "button|Update password");

    /// <summary>Leads to where another link is asked for, when this one is no longer valid.</summary>
    public Element AskForAnother => Link("Ask for another link");

    /// <summary>Opens the page by a link that was emailed.</summary>
    public Task<ResetPasswordPage> OpenAsync(string link) => GoToAsync(link);

    /// <summary>Enters a new password twice and submits it.</summary>
    public Task ChooseAsync(string password) => Form.SubmitAsync(new FormValues(
        new FieldValue("New password", password), new FieldValue("Retype new password", password)));
}
