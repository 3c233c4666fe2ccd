using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Targets;

// Looks for what the tutorial names, page by page.
internal sealed class TargetSurvey(AcceptanceRun run)
{
    // For what belongs to a page that is there already.
    private static readonly TimeSpan _glance = TimeSpan.FromSeconds(1);

    private static readonly DateOnly _anyDay = new(2030, 1, 1);

    private readonly List<Sighting> _sightings = [];

    private UseSettings Use => run.Settings.Use;

    public IReadOnlyList<Sighting> Sightings => _sightings;

    // Why not everything was looked for, as a sentence with a remedy, or null.
    public string? Stopped { get; private set; }

    public bool IsComplete => Stopped is null && _sightings.All(sighting => sighting.Instead is null);

    public async Task RunAsync()
    {
        using var lease = await run.Browsers.TakeAsync();
        var browsers = new ScenarioBrowsers(lease.Browser, run.Target, run.Settings);
        try
        {
            await SurveyAsync(await browsers.OpenAsync());
        }
        finally
        {
            await browsers.CloseAsync(keepTrace: false, keepPage: false, () => "", _ => { });
        }
    }

    private async Task SurveyAsync(PortalView view)
    {
        if (!await OpenAsync(view, "login", Use.Paths.Login, view.Login.Heading))
        {
            return;
        }

        var form = (view with { Timeout = _glance }).Login.Form;
        var hasForm = await LookAllAsync("login", [.. FieldsOf(form, new Credentials("", "")), form.Submit]);
        if (!hasForm)
        {
            Stopped = "Nobody can log in before that is found.";
        }
        else if (Use.Accounts is not [var account, ..])
        {
            Stopped = "Nothing after the login was looked for: use.accounts is empty; list a test account there.";
        }
        else
        {
            await SurveyAccountAsync(view, new Credentials(account.LoginId, account.Password.Read().Reveal()));
        }
    }

    private async Task SurveyAccountAsync(PortalView view, Credentials credentials)
    {
        await view.Login.Form.SubmitAsync(credentials);
        if (!await LookAsync("home", view.Home.Heading))
        {
            Stopped = $"Nothing after the login was looked for: with {credentials}, the page of \"heading|Cloud servers\" isn't shown; correct that text, or the account's password.";
            return;
        }

        var menu = (view with { Timeout = _glance }).Menu;
        if (await LookAsync("menu", menu.Button(credentials.LoginId)))
        {
            await menu.OpenAsync(credentials.LoginId);
            await LookAllAsync("menu", [menu.Options, menu.Option("Settings")]);
        }

        if (await OpenAsync(view, "settings", Use.Paths.Settings, view.Settings.Heading))
        {
            var settings = (view with { Timeout = _glance }).Settings;
            await SurveySectionAsync("password", settings.Password, new PasswordChange("", ""));
            await SurveySectionAsync("account", settings.Account, new AccountInformation("", "", "", ""));
            await SurveySectionAsync("billing", settings.Billing, new BillingInformation("", "", "", "", "", "", "", "", "", ""));
            await SurveySectionAsync("card", settings.Card, new CreditCard("", "", _anyDay, ""));
        }
    }

    private async Task SurveySectionAsync(string area, ISettingsSection section, IFormValues values)
    {
        if (Use.Lacks.Contains(area) || !await LookAsync(area, section.Region))
        {
            return;
        }

        // The password's section is open on arrival.
        if (!await section.Form.Submit.Locator.IsVisibleAsync() && area != "password")
        {
            if (!await LookAsync(area, section.Expander))
            {
                return;
            }

            await section.Expander.ClickAsync();
        }

        await LookAllAsync(area, [.. FieldsOf(section.Form, values), section.Form.Submit]);
    }

    private static IEnumerable<Element> FieldsOf(Form form, IFormValues values) => form.FieldsOf(values).Select(field => form.Field(field.Label));

    private async Task<bool> OpenAsync(PortalView view, string place, string path, Element heading)
    {
        await view.GoToAsync(path);
        var isThere = await LookAsync(place, heading);
        Stopped = isThere ? null : $"The rest was not looked for: {path} doesn't show its title; correct use.paths.{place}, or the text.";
        return isThere;
    }

    private async Task<bool> LookAllAsync(string place, IReadOnlyList<Element> elements)
    {
        var all = true;
        foreach (var element in elements)
        {
            all &= await LookAsync(place, element);
        }

        return all;
    }

    private async Task<bool> LookAsync(string place, Element element)
    {
        var instead = (string?)null;
        try
        {
            await element.IsShownAsync();
        }
        catch (UnmetExpectationException unmet)
        {
            instead = unmet.Message.ReplaceLineEndings("\n").Split('\n')[0].Split("; ", 2)[^1];
        }

        _sightings.Add(new Sighting(place, element.CanonicalName, element.Name, instead));
        return instead is null;
    }
}

// Something that the tutorial names. Instead says what is there in its place, if it isn't.
internal sealed record Sighting(string Place, string Canonical, string Shown, string? Instead);
