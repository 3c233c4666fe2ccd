using System.Net.Http.Json;
using Microsoft.Playwright;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Suite.Script;

// A customer with a browser, and the steps that the rows share.
internal sealed class Visit(IBrowser browser, HttpClient testSupport) : IAsyncDisposable
{
    private static readonly Wording _wording = Wording.For("en-US");

    private readonly List<IBrowserContext> _contexts = [];
    private PortalView? _view;

    public Customer Customer { get; } = new();

    public PortalView View
    {
        get => _view ?? throw new InvalidOperationException("Nobody has logged in yet.");
        private set => _view = value;
    }

    public AccountSettingsPage Settings => new(View);

    public SettingsSection<PasswordChange> Password => Settings.Password;

    public SettingsSection<BillingInformation> Billing => Settings.Billing;

    public async Task LogInAsync()
    {
        await Customer.RegisterAsync(testSupport);
        View = await LogInElsewhereAsync();
    }

    public async Task LogInAgainAsync() => View = await LogInElsewhereAsync();

    public async Task OpenSettingsFromMenuAsync()
    {
        await LogInAsync();
        await new AccountMenu(View).OpenSettingsAsync(Customer.LoginId);
    }

    public async Task OpenSettingsAsync()
    {
        await LogInAsync();
        await Settings.GoToAsync();
    }

    public async Task<PortalView> LogInElsewhereAsync(string? password = null)
    {
        var view = await OpenAsync();
        await (await new LoginPage(view).GoToAsync()).LogInAsync(Customer.Credentials with { Password = password ?? Customer.Password });
        return view;
    }

    public async Task IsRefusedAsync(string password)
    {
        var login = await new LoginPage(await OpenAsync()).GoToAsync();
        await login.Form.SubmitAsync(Customer.Credentials with { Password = password });
        await login.Form.RefusesAsync("The email address or password is incorrect.");
    }

    public static async Task IsToldAsync(ISettingsSection section, string text, string field)
    {
        await section.Form.RefusesAsync(text);
        await section.Form.Field(field).SaysAsync(text);
    }

    public static Task EnterAsync(ISettingsSection section, string field, string text) => section.SubmitAsync(new FormValues(new FieldValue(field, text)));

    public async Task HoldsAfterReloadAsync(ISettingsSection section, IFormValues values)
    {
        await Settings.ReloadAsync();
        await section.OpenAsync();
        await section.Form.HoldsAsync(values);
    }

    public async Task ShowsCardOnFileAfterReloadAsync()
    {
        await Settings.ReloadAsync();
        await Settings.Card.OpenAsync();
        await Settings.CardOnFile.ShowsAsync(Customer.Card.OnFile);
    }

    public async Task<string> LatestEmailAsync(string subject)
    {
        var emails = await EmailsAsync($"&subject={Uri.EscapeDataString(subject)}");
        UnmetExpectationException.ThrowUnless(emails.Count > 0, $"Expected an email \"{subject}\" to {Customer.LoginId}; there is none");
        return emails[^1].Text;
    }

    public async Task IsEmailedNothingAsync() =>
        UnmetExpectationException.ThrowUnless((await EmailsAsync("", waitSeconds: 3)).Count == 0, $"Expected no email to {Customer.LoginId}; there is one");

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.CloseAsync();
        }
    }

    private async Task<PortalView> OpenAsync()
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = testSupport.BaseAddress!.ToString(),
            Locale = _wording.Locale,
            TimezoneId = "UTC",
            ViewportSize = new() { Width = 1280, Height = 720 },
        });
        _contexts.Add(context);
        return new PortalView(await context.NewPageAsync(), _wording) { Timeout = TimeSpan.FromSeconds(10) };
    }

    private async Task<List<Email>> EmailsAsync(string filter, int waitSeconds = 10) =>
        await testSupport.GetFromJsonAsync<List<Email>>($"test-support/mailbox?to={Uri.EscapeDataString(Customer.LoginId)}{filter}&waitSeconds={waitSeconds}") ?? [];

    private sealed record Email(string Text);
}
