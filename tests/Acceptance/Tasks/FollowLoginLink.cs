using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;

namespace PortalAcceptance.Acceptance.Tasks;

// With two HTTP requests: a browser hides where the answer leads, and the other site is none that can be reached.
internal sealed class FollowLoginLink(Screen screen, Customer customer, Registration registration)
{
    private const string OtherSite = "https://elsewhere.example/";

    private Uri? _destination;

    public async Task ToAnotherSiteAsync()
    {
        await registration.EnsureAsync(customer);
        var form = await HtmlLoginForm.RequestAsync(
            screen.View.Page.Context.APIRequest, screen.View, $"{screen.View.Paths.Login}?returnUrl={Uri.EscapeDataString(OtherSite)}");
        _destination = form is null ? null : await form.DestinationAsync(customer.Credentials);
    }

    public void LedToNoOtherSite() => UnmetExpectationException.ThrowUnless(
        _destination?.Host != new Uri(OtherSite).Host, $"Expected the login to lead to a page of the portal; it leads to {_destination}");
}
