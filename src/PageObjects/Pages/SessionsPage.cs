using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Where you are logged in": the customer's sessions.</summary>
public sealed class SessionsPage(PortalView view) : PortalPage<SessionsPage>(view, "Where you are logged in")
{
    /// <summary>The page's address, relative to the portal's.</summary>
    public const string Path = "/account/sessions";

    /// <summary>The sessions: this one, then the others, newest first.</summary>
    public Table Sessions => new(View, "Where you are logged in", Content);

    /// <summary>The form that ends the other sessions.</summary>
    public Form Form => new(View, Content, "button|End session");

    /// <summary>Goes to the page.</summary>
    public Task<SessionsPage> GoToAsync() => GoToAsync(Path);

    /// <summary>Ends one of the other sessions.</summary>
    /// <param name="place">Its place among the other sessions, from 0.</param>
    public async Task EndAsync(int place, string password)
    {
        // The first option is all of them.
        await Form.Field("Session to end").ChooseAsync(place + 1);
        await EndAllAsync(password);
    }

    /// <summary>Ends all the other sessions, or the one that is chosen.</summary>
    public Task EndAllAsync(string password) => Form.SubmitAsync(new FormValues(new FieldValue("Current password", password)));
}
