using System.Globalization;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Accounts;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Accounts;

// Logs in to an account in a browser of its own, to read what it holds and to put it back.
internal sealed class AccountVisit
{
    // The sections, as failures name them.
    public const string Account = "account information";
    public const string Billing = "billing information";
    public const string Card = "card on file";
    public const string Password = "password";

    public const string CardOnFile = "Card on file";

    public const string TimeZoneField = "Time zone";

    private const string LanguageField = "Language";

    private static readonly AccountInformation _markedAccount = AccountOf(FieldMapping.Mark);

    private static readonly BillingInformation _markedBilling = BillingOf(FieldMapping.Mark);

    // In this order: the language of the account decides how the other sections are read.
    private static readonly string[] _sections = [Account, Billing, Card];

    private readonly ScenarioBrowsers _browsers;

    private PortalView _view;

    private AccountVisit(ScenarioBrowsers browsers, PortalView view) => (_browsers, _view) = (browsers, view);

    // Null when the portal refuses the credentials.
    public static async Task<AccountVisit?> TryStartAsync(ScenarioBrowsers browsers, Credentials credentials)
    {
        var view = await browsers.OpenAsync();
        return await (await view.Login.GoToAsync()).TryLogInAsync(credentials) ? new AccountVisit(browsers, view) : null;
    }

    public async Task<AccountContent> ReadAsync()
    {
        var sections = new Dictionary<string, IReadOnlyList<FieldContent>>();
        foreach (var section in _sections)
        {
            if (await TryReadAsync(section) is { } content)
            {
                sections[section] = content;
            }
        }

        return new AccountContent(sections)
        {
            Account = AccountOf(FieldMapping.Read(_view.Settings.Account.Form.FieldsOf(_markedAccount), sections.GetValueOrDefault(Account, []))),
            Billing = BillingOf(FieldMapping.Read(_view.Settings.Billing.Form.FieldsOf(_markedBilling), sections.GetValueOrDefault(Billing, []))),
        };
    }

    // On a portal whose customers choose a language.
    public async Task ShowInAsync(Language language)
    {
        await TakeOverLanguageAsync();
        if (_view.Wording.Language != language.Code && await OpenAsync(Account) is { Form: var form } && (await form.ReadAsync([LanguageField])).Count > 0)
        {
            // Each language is offered under its own name.
            var culture = CultureInfo.GetCultureInfo(language.Code);
            await form.SubmitAsync(new FormValues(new FieldValue(LanguageField, culture.TextInfo.ToTitleCase(culture.NativeName), IsChoice: true)));
            await form.ReadAnswerAsync();
        }
    }

    // Changes only what differs. Returns what the portal says to each change.
    public async Task<IReadOnlyDictionary<string, string>> PutBackAsync(AccountState held, CreditCard? card, PasswordChange? password)
    {
        var answers = new Dictionary<string, string>();
        foreach (var section in _sections.Where(held.Sections.ContainsKey))
        {
            var fields = held.Sections[section];
            var content = await TryReadAsync(section);
            if (content is null || AccountState.HoldsTheSame(fields, content.ToDictionary(field => field.Label, field => field.Value)))
            {
                continue;
            }

            if (section != Card)
            {
                var form = (await OpenAsync(section))!.Form;
                await form.PutBackAsync(fields);
                answers[section] = await form.ReadAnswerAsync();
            }
            else if (card is not null)
            {
                answers[section] = await SubmitAsync(Card, card);
            }
        }

        if (password is not null)
        {
            answers[Password] = await SubmitAsync(Password, password);
        }

        return answers;
    }

    private async Task<string> SubmitAsync(string section, IFormValues values)
    {
        var opened = (await OpenAsync(section))!;
        await opened.SubmitAsync(values);
        return await opened.Form.ReadAnswerAsync();
    }

    private async Task<IReadOnlyList<FieldContent>?> TryReadAsync(string name)
    {
        if (await OpenAsync(name) is not { } section)
        {
            return null;
        }

        if (name == Card)
        {
            var onFile = await _view.Settings.CardOnFile.ReadAsync();
            return [new FieldContent(CardOnFile, onFile, onFile)];
        }

        var labels = section.Form.FieldsOf(name == Account ? _markedAccount : _markedBilling).Select(field => field.Label);
        return await section.Form.ReadAsync(name == Account ? [.. labels, LanguageField, TimeZoneField] : labels);
    }

    private static AccountInformation AccountOf(Func<int, string> value) => new(value(0), value(1), value(2), value(3));

    private static BillingInformation BillingOf(Func<int, string> value) =>
        new(value(0), value(1), value(2), value(3), value(4), value(5), value(6), value(7), value(8), value(9));

    // Null when the portal has no such section.
    private async Task<ISettingsSection?> OpenAsync(string name)
    {
        await TakeOverLanguageAsync();
        var settings = await _view.Settings.GoToAsync();
        ISettingsSection section = name switch
        {
            Account => settings.Account,
            Billing => settings.Billing,
            Card => settings.Card,
            _ => settings.Password,
        };
        if (!await section.Region.Locator.IsVisibleAsync())
        {
            return null;
        }

        // The password's section is open on arrival.
        await (name == Password ? Task.CompletedTask : section.OpenAsync());
        return section;
    }

    // A portal speaks the customer's language, which may differ from the browser's, and which a scenario may have changed.
    private async Task TakeOverLanguageAsync()
    {
        var shown = (await _view.Page.EvaluateAsync<string>("() => document.documentElement.lang")).Split('-')[0];
        if (shown != _view.Wording.Language && Language.All.FirstOrDefault(language => language.Code == shown) is { } language)
        {
            _view = _view with { Wording = _browsers.WordingIn(language.Locale) };
        }
    }
}
