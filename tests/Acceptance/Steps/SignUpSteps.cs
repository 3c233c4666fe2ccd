using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class SignUpSteps(BecomeCustomer become)
{
    [Given("I have just signed up")]
    public Task HaveSignedUp() => become.SignUpAndBeAcceptedAsync();

    [Given("I am a customer with an email address like {string}")]
    public Task AmACustomerLike(string email) => become.RegisterLikeAsync(email);

    [When("I sign up with an email address like {string}")]
    public Task SignUpLike(string email) => become.SignUpLikeAsync(email);

    [When("I sign up with the email address {string}")]
    public Task SignUpWith(string email) => become.SignUpWithAsync(email);

    [When("I sign up")]
    public Task SignUp() => become.SignUpAsync();

    [When("I sign up without my {string}")]
    public Task SignUpWithout(string field) => become.SignUpWithoutAsync(field);

    [When("a stranger signs up with my email address")]
    public Task StrangerSignsUp() => become.StrangerSignsUpAsync();

    [Then("I am asked to check my inbox")]
    public Task IAmAskedToCheckMyInbox() => become.IsAcceptedAsync();

    [Then("the stranger is asked to check the inbox")]
    public Task StrangerIsAskedToCheckTheInbox() => become.StrangerIsAnsweredAlikeAsync();
}
