using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class TypedPasswordSteps(TypePasswordOtherwise type, QuotedTexts texts)
{
    [Given("my password is {string}")]
    public Task PasswordIs(string password) => type.RegisterAsync(password);

    [When("I log in with my password typed with {string}")]
    public Task LogIn(string characters) => type.LogInAsync(texts.Word(characters));

    [When("I log in with {string} typed with {string}")]
    public Task LogInWithAnother(string password, string characters) => type.LogInWithAsync(password, texts.Word(characters));

    [When("I update my password and type the current and the retyped one with {string}")]
    public Task Update(string characters) => type.UpdateAsync(texts.Word(characters));
}
