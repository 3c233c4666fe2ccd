using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class AccessibilitySteps(Screen screen)
{
    [Then("the page is accessible")]
    public Task IsAccessible() => screen.Page.IsAccessibleAsync();

    [Then("nothing is cut off or overlaps in a narrow window or with large text")]
    public Task Fits() => screen.Page.FitsAsync();
}
