using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class SignUpSteps(BecomeCustomer become, QuotedTexts texts)
{
    [Given("I have just signed up")]
    public Task HaveSignedUp() => become.SignUpAndBeAcceptedAsync();

    [Given("I am a customer with an email address like {string}")]
    public Task AmACustomerLike(string email) => become.RegisterLikeAsync(email);

    [When("I sign up with an email address like {string}")]
    public Task SignUpLike(string email) => become.SignUpLikeAsync(email);

    [When("I sign up with an email address like {string}, typed with {string}")]
    public Task SignUpLikeTypedWith(string email, string characters) => become.SignUpLikeAsync(email, texts.Word(characters));

    [When("I sign up with the email address {string}")]
    public Task SignUpWith(string email) => become.SignUpWithAsync(email);

    [When("I sign up")]
    public Task SignUp() => become.SignUpAsync();

    [Given("I have filled in the sign-up form")]
    public Task HaveFilledIn() => become.FillAsync();

    [When("I sign up for the {string} at {string}")]
    public Task SignUpFor(string plan, string price) => become.SignUpForAsync(texts.Canonical(plan), price);

    [When("I sign up for the {string} at {string}, without my {string}")]
    public Task SignUpForWithout(string plan, string price, string field) => become.SignUpForWithoutAsync(plan, price, field);

    [When("I sign up with {int} characters as {string}")]
    public Task SignUpWithLength(int length, string field) => become.SignUpWithLengthAsync(length, field);

    [When("I sign up with spaces around all that I type")]
    public Task SignUpWithSpaces() => become.SignUpWithSpacesAsync();

    [When("I sign up with tags in my name and company")]
    public Task SignUpWithTags() => become.SignUpWithTagsAsync();

    [When("I sign up with an email address of {int} characters")]
    public Task SignUpWithEmailOfLength(int length) => become.SignUpWithEmailOfLengthAsync(length);

    [When("I sign up without a company")]
    public Task SignUpWithoutCompany() => become.SignUpWithoutCompanyAsync();

    [When("I sign up without my {string}")]
    public Task SignUpWithout(string field) => become.SignUpWithoutAsync(field);

    [When("a stranger signs up with my email address")]
    public Task StrangerSignsUp() => become.StrangerSignsUpAsync();

    [When("a stranger signs up with my email address in capital letters")]
    public Task StrangerSignsUpInCapitals() => become.StrangerSignsUpInCapitalsAsync();

    [Then("I am asked to check my inbox")]
    public Task IAmAskedToCheckMyInbox() => become.IsAcceptedAsync();

    [Then("everything else is still as I typed it")]
    public Task TheRestIsStillThere() => become.TheRestIsStillThereAsync();

    [Then("my account information is what I signed up with")]
    public Task IsInAccountInformation() => become.IsInAccountInformationAsync();

    [Then("the stranger is asked to check the inbox")]
    public Task StrangerIsAskedToCheckTheInbox() => become.StrangerIsAnsweredAlikeAsync();
}
