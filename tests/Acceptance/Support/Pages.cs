using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>The portal's pages in the browser that the scenario is looking at.</summary>
public sealed class Pages
{
    private PortalView? _view;

    /// <summary>The tab that the scenario is looking at; another once it has moved to another browser.</summary>
    /// <exception cref="InvalidOperationException">No browser has been opened.</exception>
    public PortalView View
    {
        get => _view ?? throw new InvalidOperationException("The scenario has no browser: it is opened by a hook before the first step.");
        set => _view = value;
    }

    /// <summary>"Log in".</summary>
    public LoginPage Login => new(View);

    /// <summary>"Forgot password".</summary>
    public ForgotPasswordPage ForgotPassword => new(View);

    /// <summary>"Choose a new password".</summary>
    public ResetPasswordPage ResetPassword => new(View);

    /// <summary>"Confirm your email address".</summary>
    public ConfirmEmailPage ConfirmEmail => new(View);

    /// <summary>"Sign up".</summary>
    public SignUpPage SignUp => new(View);

    /// <summary>"Cloud servers".</summary>
    public CloudServersPage CloudServers => new(View);

    /// <summary>The menu beside the login ID.</summary>
    public AccountMenu Menu => new(View);

    /// <summary>What the customer should see to, at the top of every page.</summary>
    public CardNotice CardNotice => new(View);

    /// <summary>"Account settings".</summary>
    public AccountSettingsPage Settings => new(View);

    /// <summary>"Activity".</summary>
    public ActivityPage Activity => new(View);

    /// <summary>"Invoices".</summary>
    public InvoicesPage Invoices => new(View);
}
