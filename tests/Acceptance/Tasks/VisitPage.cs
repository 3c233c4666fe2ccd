using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;

namespace PortalAcceptance.Acceptance.Tasks;

// Pages by their canonical names.
internal sealed class VisitPage(Screen screen, ScenarioBrowsers browsers)
{
    public Task ByAddressAsync(string page) => screen.View.GoToAsync(page switch
    {
        "Cloud servers" => screen.View.Paths.Home,
        "Account settings" => screen.View.Paths.Settings,
        "Activity" => ActivityPage.Path,
        "Where you are logged in" => SessionsPage.Path,
        "Invoices" => InvoicesPage.Path,
        "Log in" => screen.View.Paths.Login,
        "Forgot password" => ForgotPasswordPage.Path,
        "Sign up" => SignUpPage.Path,
        // Addresses that only forms are sent to.
        "Log out" => AccountMenu.LogOutPath,
        "Language" => Footer.LanguagePath,
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "No page has this name."),
    });

    public Task IsShownAsync(string page) => new NamedPage(screen.View, page).ShownAsync();

    public Task FollowAsync(string link, string page) => new NamedPage(screen.View, page).FollowAsync(link);

    public async Task OpenFormAsync(string page)
    {
        await ByAddressAsync(page);
        await IsShownAsync(page);
        screen.Form = FormOn(page);
    }

    public async Task IsShownInAsync(string page, string language)
    {
        screen.View = screen.View with { Wording = Wording.For(language == "French" ? "fr-FR" : "en-US") };
        await IsShownAsync(page);
        await screen.View.IsInItsLanguageAsync();
    }

    // Stronger than the language of the run, which the browser would ask for.
    public Task AskForAsync(string languages) => screen.View.Page.RouteAsync("**/*", route =>
        route.ContinueAsync(new() { Headers = new Dictionary<string, string>(route.Request.Headers) { ["accept-language"] = languages } }));

    public async Task WithoutScriptsAsync()
    {
        browsers.RunsScripts = false;
        screen.View = await browsers.OpenAsync();
    }

    private Form FormOn(string page) => page switch
    {
        "Log in" => screen.Login.Form,
        "Forgot password" => screen.ForgotPassword.Form,
        "Sign up" => screen.SignUp.Form,
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "The page has no form, or several."),
    };
}
