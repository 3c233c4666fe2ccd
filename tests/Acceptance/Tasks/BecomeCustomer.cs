using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class BecomeCustomer(Screen screen, Customer customer, CustomerFaker faker, Registration registration, ScenarioBrowsers browsers)
{
    private PortalView? _strangersView;
    private string _strangersEmail = "";
    private SignUp? _typed;
    private string? _left;

    private SignUp Typed => _typed ?? throw new InvalidOperationException("No earlier step fills in the sign-up form.");

    public Task RegisterLikeAsync(string email)
    {
        customer.LoginId = faker.EmailAddress(email);
        return registration.EnsureAsync(customer);
    }

    public Task SignUpLikeAsync(string email)
    {
        customer.LoginId = faker.EmailAddress(email);
        return SignUpAsync();
    }

    public Task SignUpLikeAsync(string email, string characters)
    {
        customer.LoginId = faker.EmailAddress(email);
        return SignUpWithAsync(Spelling.With(characters, customer.LoginId));
    }

    public async Task SignUpWithAsync(string email)
    {
        await OpenAsync();
        await screen.SignUp.SignUpAsync(customer.SignUp with { Email = email });
    }

    public async Task SignUpAsync()
    {
        await OpenAsync();
        await screen.SignUp.SignUpAsync(customer.SignUp);
    }

    public async Task SignUpAndBeAcceptedAsync()
    {
        await SignUpAsync();
        await IsAcceptedAsync();
    }

    public async Task SignUpWithoutAsync(string field)
    {
        await OpenAsync();
        await screen.Form.FillAsync(customer.SignUp);
        await screen.Form.SubmitAsync(new FormValues(new FieldValue(field, "")));
    }

    public async Task SignUpForAsync(string plan, string price)
    {
        await OpenAsync();
        await screen.SignUp.SignUpAsync(customer.SignUp with { Plan = OptionOf(plan, price) });
    }

    public async Task SignUpForWithoutAsync(string plan, string price, string field)
    {
        await OpenAsync();
        _typed = customer.SignUp with { Plan = OptionOf(plan, price) };
        await screen.Form.FillAsync(_typed);
        _left = field;
        await screen.Form.SubmitAsync(new FormValues(new FieldValue(field, "")));
    }

    public Task TheRestIsStillThereAsync() => screen.Form.HoldsAsync(new FormValues(Typed.Fields.Where(field => field.Label != _left)));

    public async Task SignUpWithLengthAsync(int length, string field)
    {
        await OpenAsync();
        await screen.Form.FillAsync(customer.SignUp);
        await screen.Form.SubmitAsync(new FormValues(new FieldValue(field, faker.Text(length))));
    }

    public async Task SignUpWithSpacesAsync()
    {
        var (email, firstName, lastName, company, _) = customer.SignUp;
        await OpenAsync();
        await screen.SignUp.SignUpAsync(new SignUp($"  {email}  ", $"  {firstName}  ", $"  {lastName}  ", $"  {company}  "));
    }

    public Task SignUpWithTagsAsync()
    {
        customer.Account = customer.Account with { FirstName = "<b>Ada</b>", LastName = "<i>O'Neil</i>", Company = "<u>R&D</u>" };
        return SignUpAsync();
    }

    public Task SignUpWithEmailOfLengthAsync(int length)
    {
        customer.LoginId = faker.EmailAddressOf(length);
        return SignUpAsync();
    }

    public Task SignUpWithoutCompanyAsync()
    {
        customer.Account = customer.Account with { Company = "" };
        return SignUpAsync();
    }

    public async Task FillAsync()
    {
        await OpenAsync();
        await screen.Form.FillAsync(customer.SignUp);
    }

    public async Task IsInAccountInformationAsync()
    {
        await screen.Settings.GoToAsync();
        await screen.Settings.Account.OpenAsync();
        await screen.Settings.Account.Form.HoldsAsync(customer.SignUp);
    }

    public Task StrangerSignsUpAsync() => StrangerSignsUpWithAsync(customer.LoginId);

    public Task StrangerSignsUpInCapitalsAsync() => StrangerSignsUpWithAsync(customer.LoginId.ToUpperInvariant());

    public Task IsAcceptedAsync() => ExpectCheckInboxAsync(screen.View, customer.LoginId);

    public Task StrangerIsAnsweredAlikeAsync() =>
        ExpectCheckInboxAsync(_strangersView ?? throw new InvalidOperationException("No earlier step has a stranger sign up."), _strangersEmail);

    private async Task StrangerSignsUpWithAsync(string email)
    {
        _strangersView = await browsers.OpenAsync();
        _strangersEmail = email;
        await (await new SignUpPage(_strangersView).GoToAsync()).SignUpAsync(customer.SignUp with { Email = email, FirstName = "Mallory" });
    }

    private static string OptionOf(string plan, string price) => $"plan|{plan}: {price}";

    private async Task OpenAsync()
    {
        await screen.SignUp.GoToAsync();
        screen.Form = screen.SignUp.Form;
    }

    private Task ExpectCheckInboxAsync(PortalView view, string email) => new SignUpPage(view).Form.ConfirmsAsync(
        view.Shown($"Check your inbox. We have sent your login ID and password to {email}."));
}
