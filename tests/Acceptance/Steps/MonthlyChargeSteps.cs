using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class MonthlyChargeSteps(EndMonth endMonth, StartSession session, Customer customer)
{
    [Given("I have been charged for a month")]
    public async Task HaveBeenCharged()
    {
        await session.HereAsync();
        await endMonth.NextAsync();
    }

    [Given("my card is declined when charged")]
    public Task CardIsDeclined()
    {
        customer.Card = customer.Card with { Type = "Visa", Number = "4000000000000341" };
        return session.HereAsync();
    }

    [When("the month ends")]
    public Task MonthEnds() => endMonth.NextAsync();

    [When("the same month ends twice")]
    public Task SameMonthEndsTwice() => endMonth.NextTwiceAsync();
}
