using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class MonthlyChargeSteps(EndMonth endMonth, StartSession session, Customer customer, OtherCustomer other)
{
    [Given("I have been charged for a month")]
    public async Task HaveBeenCharged()
    {
        await session.HereAsync();
        await endMonth.NextAsync();
    }

    [Given("I have been charged for {int} months")]
    public async Task HaveBeenChargedFor(int months)
    {
        await session.HereAsync();
        await endMonth.NextAsync(months);
    }

    [Given("another customer has been charged for a month")]
    public async Task OtherHasBeenCharged()
    {
        await other.RegisterAsync();
        await endMonth.ForAsync(other.Value);
    }

    [Given("my card is declined when charged")]
    public Task CardIsDeclined() => HaveCardAsync("4000000000000341");

    [Given("the payment gateway's answer to a charge {}")]
    public Task AnswerIs(string trouble) => HaveCardAsync(trouble == "is lost" ? "4000000000008104" : "4000000000008203");

    [When("the month ends")]
    public Task MonthEnds() => endMonth.NextAsync();

    [When("the month of my sign-up ends")]
    public Task MonthOfSignUpEnds() => endMonth.OfSignUpAsync();

    [When("the month before my sign-up ends")]
    public Task MonthBeforeSignUpEnds() => endMonth.OfSignUpAsync(monthsLater: -1);

    [When("the month after my sign-up ends")]
    public Task MonthAfterSignUpEnds() => endMonth.OfSignUpAsync(monthsLater: 1);

    [When("the same month ends again")]
    public Task SameMonthEndsAgain() => endMonth.AgainAsync();

    [When("the same month ends twice")]
    public Task SameMonthEndsTwice() => endMonth.NextTwiceAsync();

    // A published test number of the sandbox gateway.
    private Task HaveCardAsync(string number)
    {
        customer.Card = customer.Card with { Type = "Visa", Number = number, SecurityCode = "094" };
        return session.HereAsync();
    }
}
