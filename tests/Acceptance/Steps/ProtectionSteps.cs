using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class ProtectionSteps(ReadProtection protection)
{
    [Then("the page does not let the browser {}")]
    public Task IsForbidden(string what) => protection.ForbidsAsync(what);

    [Then("no script and no other site can use my session")]
    public Task SessionIsOutOfReach() => protection.HidesCookiesAsync();
}
