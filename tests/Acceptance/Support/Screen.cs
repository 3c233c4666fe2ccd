using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;

namespace PortalAcceptance.Acceptance.Support;

// What the customer is looking at, so that steps can say "I leave it empty" and "I am told".
internal sealed class Screen
{
    private PortalView? _view;
    private ISettingsSection? _section;
    private Form? _form;

    public PortalView View
    {
        get => _view ?? throw new InvalidOperationException("The scenario has no browser: a hook opens it before the first step.");
        set => _view = value;
    }

    // While the browser asks whether to leave, the page can't be read.
    public bool IsBlocked { get; set; }

    public Form Form
    {
        get => _form ?? throw new InvalidOperationException("No earlier step says which form is meant; begin with one such as \"Given I am editing my billing information\".");
        set => _form = value;
    }

    public ISettingsSection Section
    {
        get => _section ?? throw new InvalidOperationException("No earlier step says which section is meant; begin with one such as \"Given I am editing my billing information\".");
        set => (_section, _form) = (value, value.Form);
    }

    public LoginPage Login => View.Login;

    public ForgotPasswordPage ForgotPassword => new(View);

    public ResetPasswordPage ResetPassword => new(View);

    public ConfirmEmailPage ConfirmEmail => new(View);

    public SignUpPage SignUp => new(View);

    public CloudServersPage CloudServers => View.Home;

    public AccountMenu Menu => View.Menu;

    public Footer Footer => new(View);

    public CardNotice CardNotice => new(View);

    public AccountSettingsPage Settings => View.Settings;

    public ActivityPage Activity => new(View);

    public SessionsPage Sessions => new(View);

    public InvoicesPage Invoices => new(View);

    public NotFoundPage NotFound => new(View);

    public ShownPage Page => new(View);

    public ErrorPage Error => new(View);
}
