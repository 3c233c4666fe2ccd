using Microsoft.AspNetCore.Http;
using static PortalAcceptance.ForeignPortals.Html;

namespace PortalAcceptance.ForeignPortals.Harbor;

// Built like the reference portal, with other words, in English and French, below a path of its host. Its titles are no main
// headings, its messages stand at the top of the page and say more than is needed, errors are error messages of their fields, and
// the country is typed.
internal sealed class HarborPortal(IReadOnlyList<Account> accounts, int port = 0) : ForeignPortal(accounts, port)
{
    private const string ToggleScript =
        """
        document.querySelectorAll('[aria-controls]').forEach(button => button.addEventListener('click', () => {
          const isOpen = button.getAttribute('aria-expanded') === 'true';
          button.setAttribute('aria-expanded', String(!isOpen));
          document.getElementById(button.getAttribute('aria-controls')).hidden = isOpen;
        }));
        """;

    private static readonly IReadOnlyList<Section> _sections =
    [
        new("password", new("Change your password", "Changer de mot de passe"), new("Change password", "Changer le mot de passe"),
            new("Your password has been changed.", "Votre mot de passe a bien été changé."),
        [
            new("current", new("Password now", "Mot de passe en cours"), Control.Secret),
            new("new", new("Password from now on", "Mot de passe futur"), Control.Secret),
            new("again", new("Password from now on, again", "Mot de passe futur, encore une fois"), Control.Secret),
        ]),
        new("contact", new("Your contact details", "Vos coordonnées"), new("Save contact details", "Enregistrer les coordonnées"),
            new("Your contact details have been saved.", "Vos coordonnées ont été enregistrées."),
        [
            new("first", new("Given name", "Votre prénom"), Control.Text),
            new("last", new("Family name", "Votre nom de famille"), Control.Text),
            new("company", new("Organization", "Organisation"), Control.Text),
            new("phone", new("Telephone", "Numéro de téléphone"), Control.Text),
        ]),
        new("invoice", new("Your invoice address", "Votre adresse de facture"), new("Save invoice address", "Enregistrer l’adresse"),
            new("Your invoice address has been saved.", "Votre adresse de facture a été enregistrée."),
        [
            new("name", new("Name on invoices", "Nom sur les factures"), Control.Text),
            new("company", new("Organization on invoices", "Organisation sur les factures"), Control.Text),
            new("street", new("Street", "Rue"), Control.Text),
            new("street2", new("Street, continued", "Rue (suite)"), Control.Text),
            new("town", new("Town", "Commune"), Control.Text),
            new("country", new("Country or region", "Pays ou région"), Control.Text),
            new("region", new("County", "Comté"), Control.Text),
            new("zip", new("ZIP code", "Code de la commune"), Control.Text),
            new("vat", new("VAT number", "Numéro de TVA"), Control.Text),
            new("email", new("Send invoices to", "Envoyer les factures à"), Control.Text),
        ]),
        new("card", new("Your payment card", "Votre carte de paiement"), new("Save card", "Enregistrer la carte"),
            new("Your payment card has been saved.", "Votre carte de paiement a été enregistrée."),
        [
            new("brand", new("Brand", "Marque"), Control.Brand),
            new("number", new("Number on the card", "Numéro sur la carte"), Control.Secret),
            new("month", new("Valid through (month)", "Valide jusqu’à (mois)"), Control.Month),
            new("year", new("Valid through (year)", "Valide jusqu’à (année)"), Control.Year),
            new("code", new("CVC", "CVC"), Control.Secret),
        ]),
    ];

    // Whether the profile ends with the password.
    public bool HasOnlyPasswords { get; init; }

    public override string BasePath => "/panel";

    protected override string LoginPath => "/panel/sign-in";

    protected override string LogoutPath => "/panel/sign-out";

    protected override string HomePath => "/panel/machines";

    protected override string SettingsPath => "/panel/profile";

    protected override string LoginPage(HttpContext context, string loginId, bool wrong) => Page(context, null, new("Sign in", "Connexion"),
        $"""
        {(wrong ? Alert(In(context, new("We could not sign you in. Check your user ID and your password.", "Connexion impossible. Vérifiez votre identifiant et votre mot de passe."))) : "")}
        <form method="post">
          <p><label for="user">{In(context, new("User ID (your email address)", "Identifiant (votre e-mail)"))}</label> <input id="user" name="user" type="email" value="{Encode(loginId)}"></p>
          <p><label for="password">{In(context, new("Your password", "Votre mot de passe"))}</label> <input id="password" name="password" type="password"></p>
          <button>{In(context, new("Sign in", "Se connecter"))}</button>
        </form>
        """);

    protected override string HomePage(HttpContext context, Account account) => Page(context, account, new("My machines", "Mes machines"), "<p>harbor-1</p>");

    protected override string SettingsPage(HttpContext context, Account account, Edit edit) => Page(context, account, new("My profile", "Mon profil"),
        $"""
        {(_sections.FirstOrDefault(section => section.Name == edit.Saved) is { } saved ? $"<p role=\"status\">✓ {In(context, saved.Saved)} {In(context, new("Thank you, Ada.", "Merci, Ada."))}</p>" : "")}
        {(edit.Problems.Count > 0 ? Alert($"{In(context, new("Nothing was saved.", "Rien n’a été enregistré."))} {string.Join(" ", edit.Problems.Select(problem => In(context, TextOf(edit.Section, problem))))}") : "")}
        {Join(_sections.Take(HasOnlyPasswords ? 1 : _sections.Count).Select(section => SectionOf(context, account, section, edit)))}
        """);

    protected override IReadOnlyList<Problem> ProblemsOf(Account account, string section, Dictionary<string, string> values) => section switch
    {
        "password" => Rules.PasswordProblems(account, values, RefusesFormerPasswords),
        "contact" => [.. Rules.MissingIn(values, "first", "last")],
        "invoice" => [.. Rules.MissingIn(values, "name", "street", "town", "country", "zip")],
        _ => [.. Rules.CardProblems(values, Number(values["month"]), Number(values["year"])).Select(problem => problem.Field == "expiry" ? problem with { Field = "month" } : problem)],
    };

    protected override Dictionary<string, string> ContactOf(Account account, Dictionary<string, string> values) => values;

    protected override Card CardOf(Dictionary<string, string> values) =>
        new(values["brand"], values["number"][^4..], Number(values["month"])!.Value, Number(values["year"])!.Value);

    private static int? Number(string text) => int.TryParse(text, out var number) ? number : null;

    private static bool IsFrench(HttpContext context) => context.Request.Headers.AcceptLanguage.ToString().StartsWith("fr", StringComparison.OrdinalIgnoreCase);

    private static string In(HttpContext context, Bilingual text) => Encode(IsFrench(context) ? text.French : text.English);

    private static string Alert(string html) => $"<div role=\"alert\">{html}</div>";

    private static string Page(HttpContext context, Account? account, Bilingual title, string content) =>
        $"""
        <!DOCTYPE html>
        <html lang="{(IsFrench(context) ? "fr" : "en")}">
        <head><meta charset="utf-8"><title>Harbor</title></head>
        <body>
        <header><h1>Harbor</h1>{(account is null ? "" : Menu(context, account))}</header>
        <main><h2>{In(context, title)}</h2>{content}</main>
        <script>{ToggleScript}</script>
        </body>
        </html>
        """;

    private static string Menu(HttpContext context, Account account) =>
        $"""
        <button type="button" aria-expanded="false" aria-controls="menu">{Encode(account.LoginId)} ▾</button>
        <nav id="menu" aria-label="{In(context, new("You", "Vous"))}" hidden>
          <a href="/panel/machines">{In(context, new("My machines", "Mes machines"))}</a>
          <a href="/panel/profile">{In(context, new("My profile", "Mon profil"))}</a>
          <form method="post" action="/panel/sign-out"><button>{In(context, new("Sign out", "Quitter"))}</button></form>
        </nav>
        """;

    private static string SectionOf(HttpContext context, Account account, Section section, Edit edit)
    {
        var isOpen = section.Name is "password" || edit.Section == section.Name;
        var card = account.Card;
        return $"""
            <section aria-labelledby="{section.Name}-title">
              <h3 id="{section.Name}-title"><button type="button" aria-expanded="{(isOpen ? "true" : "false")}" aria-controls="{section.Name}">{In(context, section.Title)}</button></h3>
              <form method="post" action="/panel/profile/{section.Name}" id="{section.Name}" {(isOpen ? "" : "hidden")}>
                {(section.Name == "card" ? $"<p>{In(context, new("Now", "Actuelle"))}: {Encode(card.Brand)} •••• {card.LastFour}, {card.Month:00}/{card.Year % 100:00}</p>" : "")}
                {Join(section.Fields.Select(field => FieldOf(context, account, section, field, edit)))}
                <button>{In(context, section.Button)}</button>
              </form>
            </section>
            """;
    }

    private static string FieldOf(HttpContext context, Account account, Section section, Field field, Edit edit)
    {
        var id = $"{section.Name}-{field.Name}";
        var problem = edit.ProblemOf(section.Name, field.Name);
        var value = edit.Value(section.Name, field.Name) ?? (section.Name == "contact" ? account.Contact : section.Name == "invoice" ? account.Invoice : []).GetValueOrDefault(field.Name, "");
        var attributes = $"id=\"{id}\" name=\"{field.Name}\"{(problem is null ? "" : $" aria-invalid=\"true\" aria-errormessage=\"{id}-error\"")}";
        var control = field.Control switch
        {
            Control.Secret => $"<input type=\"password\" {attributes}>",
            Control.Brand => Select(attributes, Rules.Brands, value),
            Control.Month => Select(attributes, Enumerable.Range(1, 12).Select(month => $"{month:00}"), value),
            Control.Year => Select(attributes, Enumerable.Range(DateTime.UtcNow.Year - 1, 14).Select(year => $"{year}"), value),
            _ => $"<input type=\"text\" {attributes} value=\"{Encode(value)}\">",
        };
        return $"<p><label for=\"{id}\">{In(context, field.Label)}</label> {control}{(problem is null ? "" : $" <span id=\"{id}-error\">{In(context, TextOf(section.Name, problem))}</span>")}</p>";
    }

    private static string Select(string attributes, IEnumerable<string> options, string chosen) =>
        $"<select {attributes}><option value=\"\">–</option>{Join(options.Select(option => $"<option{(option == chosen ? " selected" : "")}>{Encode(option)}</option>"))}</select>";

    private static Bilingual TextOf(string section, Problem problem)
    {
        var label = _sections.Single(each => each.Name == section).Fields.Single(field => field.Name == problem.Field).Label;
        return problem.Wrong switch
        {
            Wrong.NotThePassword => new("That is not your password.", "Ce n’est pas votre mot de passe."),
            Wrong.NotTheSame => new("You typed two different passwords.", "Vous avez saisi deux mots de passe différents."),
            Wrong.UsedBefore => new("You have used this password before.", "Vous avez déjà utilisé ce mot de passe."),
            Wrong.NoCard => new("No card has this number.", "Aucune carte n’a ce numéro."),
            Wrong.OtherBrand => new("This number is of another brand.", "Ce numéro est d’une autre marque."),
            Wrong.Expired => new("Your card is no longer valid.", "Votre carte n’est plus valide."),
            _ => new($"“{label.English}” is needed.", $"« {label.French} » est nécessaire."),
        };
    }

    private enum Control
    {
        Text,
        Secret,
        Brand,
        Month,
        Year,
    }

    private sealed record Bilingual(string English, string French);

    private sealed record Section(string Name, Bilingual Title, Bilingual Button, Bilingual Saved, IReadOnlyList<Field> Fields);

    private sealed record Field(string Name, Bilingual Label, Control Control);
}
