using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class SessionListSteps(ManageSessions sessions, Screen screen, Customer customer, QuotedTexts texts)
{
    [Given("I have ended my other sessions")]
    public Task HaveEndedTheOthers() => sessions.EndAllAsync();

    [When("I open the list of my sessions")]
    public Task Open() => sessions.OpenAsync();

    [When("I end my other sessions")]
    public Task EndAll() => sessions.EndAllAsync(customer.Password);

    [When("I end the session of the first computer")]
    public Task EndFirst() => sessions.EndOldestOfTwoAsync();

    [Then("my sessions show {string} from an IP address")]
    public Task ShowOrigin(string session) => sessions.ShowOriginAsync(texts.Shown(session));

    [Then("my sessions are")]
    public Task Are(DataTable rows) => screen.Sessions.Sessions.ListsAsync([.. rows.Rows.Select(row => texts.Shown(row[0]))]);
}
