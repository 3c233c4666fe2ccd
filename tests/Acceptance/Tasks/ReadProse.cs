using System.Text.RegularExpressions;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

// Whole pages and emails, word by word.
internal sealed class ReadProse(Screen screen, Customer customer, OtherCustomer other, Inbox inbox, PortalTarget target)
{
    public Task PageReadsAsync(string page, string text) => new NamedPage(screen.View, page).Content.ReadsAsync(ProseOf(text));

    public Task SectionReadsAsync(string text) => screen.Section.Region.ReadsAsync(ProseOf(text));

    public async Task EmailReadsAsync(string address, string subject, string text) => (await inbox.LatestEmailAsync(address, subject)).Reads(ProseOf(text));

    private Prose ProseOf(string text) => new(text, PatternOf);

    // In English and in French.
    private string PatternOf(string name) => name switch
    {
        "first name" or "prénom" => Regex.Escape(customer.Account.FirstName),
        "other customer's first name" or "prénom de l'autre client" => Regex.Escape(other.Value.Account.FirstName),
        "login ID" or "identifiant" => Regex.Escape(customer.LoginId),
        "former login ID" or "ancien identifiant" => Regex.Escape(customer.FormerLoginId),
        "other customer's login ID" or "identifiant de l'autre client" => Regex.Escape(other.Value.LoginId),
        "requested address" or "adresse demandée" => Regex.Escape(customer.RequestedLoginId),
        "plan" or "formule" => Regex.Escape(screen.View.Shown(customer.Plan.Name)),
        "price" or "prix" => Words.Pattern(screen.Invoices.Shown(customer.Plan.MonthlyPrice)),
        "IP address" or "adresse IP" => @"[\da-f]*[.:][\da-f.:]+",
        "date" => @"\d+\s\S+\s\d{4}",
        "password" or "mot de passe" => @"\S{12,}",
        "…" => @"[\s\S]*?",
        "link to the login page" or "lien vers la page de connexion" => LinkTo(screen.View.Paths.Login),
        "link to Settings" or "lien vers les paramètres" => LinkTo(screen.View.Paths.Settings),
        "link to a new password" or "lien vers un nouveau mot de passe" => LinkTo("/reset-password") + @"\?\S+",
        "link that confirms the address" or "lien qui confirme l'adresse" => LinkTo("/confirm-email") + @"\?\S+",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Nothing in brackets has this name."),
    };

    private string LinkTo(string path) => Regex.Escape(new Uri(target.BaseUrl, path).ToString());
}
