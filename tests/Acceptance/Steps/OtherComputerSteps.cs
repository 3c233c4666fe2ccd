using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Pages;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>A second session of the same customer, on another computer.</summary>
[Binding]
public sealed class OtherComputerSteps(Pages pages, ScenarioBrowsers browsers, LogIn logIn)
{
    private PortalView? _otherComputer;

    [Given("I am logged in on another computer as well")]
    public async Task IAmLoggedInElsewhere()
    {
        _otherComputer = await browsers.OpenAsync();
        await logIn.InAsync(_otherComputer);
    }

    [Given("my session has been copied to another computer")]
    public async Task MySessionHasBeenCopied()
    {
        await pages.CloudServers.ShownAsync();
        _otherComputer = await browsers.OpenCopyOfAsync(pages.View);
        await new AccountSettingsPage(_otherComputer).GoToAsync();
    }

    [Then("the other computer is asked to log in")]
    public async Task TheOtherComputerIsAskedToLogIn()
    {
        await _otherComputer!.ReloadAsync();
        await new LoginPage(_otherComputer).ShownAsync();
    }
}
