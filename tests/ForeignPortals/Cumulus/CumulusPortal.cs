using System.Globalization;
using Microsoft.AspNetCore.Http;
using static PortalAcceptance.ForeignPortals.Html;

namespace PortalAcceptance.ForeignPortals.Cumulus;

// Built in another way than the reference portal: a menu widget, disclosure widgets for sections, messages at the top of the page,
// radio buttons, one field for the whole name and one for the expiration date. English only.
internal sealed class CumulusPortal(IReadOnlyList<Account> accounts, int port = 0) : ForeignPortal(accounts, port)
{
    private const string MenuScript =
        """
        const button = document.querySelector('[aria-haspopup]');
        button?.addEventListener('click', () => {
          const menu = document.getElementById('menu');
          menu.hidden = !menu.hidden;
          button.setAttribute('aria-expanded', String(!menu.hidden));
        });
        """;

    private static readonly string[] _countries = ["United States", "Canada", "France", "Germany", "United Kingdom", "Japan"];

    private static readonly Dictionary<string, string> _titles = new()
    {
        ["password"] = "Password",
        ["contact"] = "You",
        ["invoice"] = "Invoices",
        ["card"] = "Card",
    };

    private static readonly Dictionary<string, string> _labels = new()
    {
        ["current"] = "Current password",
        ["new"] = "New password",
        ["again"] = "New password, confirmed",
        ["full"] = "Full name",
        ["name"] = "Name on the invoice",
        ["company"] = "Company",
        ["phone"] = "Phone",
        ["street"] = "Address",
        ["street2"] = "Address line 2",
        ["town"] = "City",
        ["country"] = "Country",
        ["region"] = "State",
        ["zip"] = "Postal code",
        ["vat"] = "Tax ID",
        ["email"] = "Invoice email",
        ["brand"] = "Network",
        ["number"] = "Card number",
        ["expiry"] = "Expiry (MM/YY)",
        ["code"] = "Security code",
    };

    public override string BasePath => "/";

    protected override string LoginPath => "/account/enter";

    protected override string LogoutPath => "/account/leave";

    protected override string HomePath => "/cloud";

    protected override string SettingsPath => "/account/preferences";

    protected override string LoginPage(HttpContext context, string loginId, bool wrong) => Page(null, "Welcome to Cumulus", wrong ? Alert("Unknown email or wrong password. Please try again.") : "",
        $"""
        <form method="post">
          <p><label>Email <input name="user" value="{Encode(loginId)}"></label></p>
          <p><label>Password <input name="password" type="password"></label></p>
          <button>Enter</button>
        </form>
        """);

    protected override string HomePage(HttpContext context, Account account) => Page(account, "Your cloud", "", "<p>cumulus-1</p>");

    protected override string SettingsPage(HttpContext context, Account account, Edit edit) => Page(account, "Preferences",
        edit.Saved.Length > 0 ? $"<div role=\"status\">All set! {_titles.GetValueOrDefault(edit.Saved, "")}: your changes are live.</div>"
        : edit.Problems.Count > 0 ? Alert($"Please check: {Encode(string.Join(" ", edit.Problems.Select(TextOf)))}")
        : "",
        Join(
        [
            SectionOf("password", edit, Field("password", "current", edit), Field("password", "new", edit), Field("password", "again", edit)),
            SectionOf("contact", edit,
            [
                Field("contact", "full", edit, $"{account.Contact["first"]} {account.Contact["last"]}".Trim()),
                .. Fields("contact", ["company", "phone"], edit, account.Contact),
            ]),
            SectionOf("invoice", edit,
            [
                .. Fields("invoice", ["name", "company", "street", "street2", "town"], edit, account.Invoice),
                Choices("invoice", "country", _countries, edit, account.Invoice["country"]),
                .. Fields("invoice", ["region", "zip", "vat", "email"], edit, account.Invoice),
            ]),
            SectionOf("card", edit, $"<p>On file: {Encode(account.Card.Brand)}, number ending with {account.Card.LastFour}, good until {account.Card.Month:00}/{account.Card.Year}.</p>",
                Choices("card", "brand", Rules.Brands, edit, ""), Field("card", "number", edit), Field("card", "expiry", edit), Field("card", "code", edit)),
        ]));

    protected override IReadOnlyList<Problem> ProblemsOf(Account account, string section, Dictionary<string, string> values)
    {
        var (month, year) = Expiry(values.GetValueOrDefault("expiry", ""));
        if (section == "card")
        {
            // Browsers send nothing of radio buttons of which none is chosen.
            values.TryAdd("brand", "");
        }

        return section switch
        {
            "password" => Rules.PasswordProblems(account, values, RefusesFormerPasswords),
            "contact" => [.. Rules.MissingIn(values, "full")],
            "invoice" => [.. Rules.MissingIn(values, "name", "street", "town", "zip")],
            _ => Rules.CardProblems(values, month, year),
        };
    }

    protected override Dictionary<string, string> ContactOf(Account account, Dictionary<string, string> values)
    {
        var names = values["full"].Split(' ', 2);
        return new(account.Contact) { ["first"] = names[0], ["last"] = names.ElementAtOrDefault(1) ?? "", ["company"] = values["company"], ["phone"] = values["phone"] };
    }

    protected override Card CardOf(Dictionary<string, string> values)
    {
        var (month, year) = Expiry(values["expiry"]);
        return new Card(values["brand"], values["number"][^4..], month!.Value, year!.Value);
    }

    private static (int? Month, int? Year) Expiry(string text) =>
        DateOnly.TryParseExact($"01/{text}", "dd/MM/yy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? (date.Month, date.Year) : (null, null);

    private static string Alert(string html) => $"<div role=\"alert\">{html}</div>";

    private static string Page(Account? account, string title, string message, string content) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Cumulus</title></head>
        <body>
        {message}
        <header>{(account is null ? "Cumulus" : Menu(account))}</header>
        <main><h1>{title}</h1>{content}</main>
        <script>{MenuScript}</script>
        </body>
        </html>
        """;

    private static string Menu(Account account) =>
        $"""
        <button type="button" aria-haspopup="menu" aria-expanded="false">Account: {Encode(account.LoginId)}</button>
        <form method="post" action="/account/leave">
          <div id="menu" role="menu" aria-label="Account" hidden><a role="menuitem" href="/account/preferences">Preferences</a> <button role="menuitem">Leave</button></div>
        </form>
        """;

    private static string SectionOf(string section, Edit edit, params IEnumerable<string> content) =>
        $"""
        <details aria-labelledby="{section}"{(section == "password" || edit.Section == section ? " open" : "")}>
          <summary id="{section}">{_titles[section]}</summary>
          <form method="post" action="/account/preferences/{section}">{Join(content)}<button>Save</button></form>
        </details>
        """;

    private static IEnumerable<string> Fields(string section, string[] names, Edit edit, Dictionary<string, string> stored) => names.Select(name => Field(section, name, edit, stored[name]));

    private static string Field(string section, string name, Edit edit, string stored = "")
    {
        var isSecret = section == "password" || name is "number" or "code";
        return $"""
            <p><label for="{section}-{name}">{_labels[name]}</label>
            <input id="{section}-{name}" name="{name}" type="{(isSecret ? "password" : "text")}"{(isSecret ? "" : $" value=\"{Encode(edit.Value(section, name) ?? stored)}\"")}{Described(section, name, edit)}></p>
            {Error(section, name, edit)}
            """;
    }

    private static string Choices(string section, string name, IEnumerable<string> options, Edit edit, string stored) =>
        $"""
        <fieldset{Described(section, name, edit)}><legend>{_labels[name]}</legend>
        {Join(options.Select(option => $"<label><input type=\"radio\" name=\"{name}\" value=\"{option}\"{((edit.Value(section, name) ?? stored) == option ? " checked" : "")}> {option}</label>"))}
        </fieldset>
        {Error(section, name, edit)}
        """;

    private static string Described(string section, string name, Edit edit) => edit.ProblemOf(section, name) is null ? "" : $" aria-invalid=\"true\" aria-describedby=\"{section}-{name}-error\"";

    private static string Error(string section, string name, Edit edit) => edit.ProblemOf(section, name) is { } problem ? $"<p id=\"{section}-{name}-error\">{TextOf(problem)}</p>" : "";

    private static string TextOf(Problem problem) => problem.Wrong switch
    {
        Wrong.NotThePassword => "This is not your current password.",
        Wrong.NotTheSame => "Both new passwords must be the same.",
        Wrong.UsedBefore => "This password was used before.",
        Wrong.NoCard => "Check the card number.",
        Wrong.OtherBrand => "The network and the number do not go together.",
        Wrong.Expired => "This card is out of date.",
        _ => $"{_labels[problem.Field]}: required.",
    };
}
