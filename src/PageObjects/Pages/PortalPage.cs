using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Recording;
using static Microsoft.Playwright.Assertions;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>A page of the portal. It is the one shown when its name is the main heading.</summary>
/// <typeparam name="TPage">The page's own type.</typeparam>
/// <param name="name">The page's canonical name.</param>
public abstract class PortalPage<TPage>(PortalView view, string name)
    where TPage : PortalPage<TPage>
{
    /// <summary>The page's main heading.</summary>
    public Element Heading { get; } = new(view, Kind.Heading, $"{PortalView.HeadingContext}|{name}", view.MainHeading(name));

    /// <summary>The page's own content, without the top bar.</summary>
    public Element Content { get; } = new(view, Kind.Page, $"{PortalView.HeadingContext}|{name}", view.Page.GetByRole(AriaRole.Main));

    /// <summary>The tab that shows the page.</summary>
    protected PortalView View { get; } = view;

    /// <summary>Whether this page is the one shown at this moment.</summary>
    public Task<bool> IsShownNowAsync() => Heading.Locator.IsVisibleAsync();

    /// <summary>Waits until this page is the one shown, as the answer to an action.</summary>
    /// <exception cref="UnmetExpectationException">Another one is; the message names it and what it says.</exception>
    public async Task<TPage> ShownAsync()
    {
        await ExpectAsync();
        await View.RecordAsync(ActionKind.PageShown, [Heading]);
        return (TPage)this;
    }

    /// <summary>A link of the page's own content.</summary>
    protected Element Link(string canonicalName) => new(View, Kind.Link, canonicalName, View.ByRole(AriaRole.Link, canonicalName), Content);

    /// <summary>Goes to an address, and waits until this page is the one shown.</summary>
    protected async Task<TPage> GoToAsync(string address)
    {
        await View.GoToAsync(address);
        await ExpectAsync();
        return (TPage)this;
    }

    private Task ExpectAsync() => Content.ExpectAsync(
        Content.FullWords, timeout => Expect(Heading.Locator).ToBeVisibleAsync(new() { Timeout = timeout }), seen => $"shown is {seen.Page}");
}
