using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Drafts;
using PortalAcceptance.Portal.EmailChange;
using PortalAcceptance.Portal.Links;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Pages;
using PortalAcceptance.Portal.PasswordReset;
using PortalAcceptance.Portal.Security;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal;

/// <summary>Builds the reference portal as an ASP.NET Core application.</summary>
public static class PortalApplication
{
    /// <summary>
    /// Builds the portal, ready to start, in this process or in any other: nothing is shared between two of them but
    /// what their configuration makes them share.
    /// </summary>
    /// <param name="args">Configuration as command-line arguments (<c>--Portal:Key=value</c>, <c>--urls</c>).</param>
    /// <returns>The application; the caller starts and disposes it.</returns>
    public static WebApplication Build(string[] args) => Build(args, configure: null);

    /// <param name="args">Configuration, as above.</param>
    /// <param name="configure">Adds to the services of the portal, or replaces some; null for the portal alone.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure)
    {
        var files = PortalFiles.Folder;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(PortalApplication).Assembly.GetName().Name,
            ContentRootPath = files,
            WebRootPath = Path.Combine(files, "wwwroot"),
        });
        // The log lines of requests hold whole addresses, and with them the tokens of e-mailed links.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);

        // What lives as long as the portal must not hold what belongs to one request, such as the customer's clock.
        builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = options.ValidateOnBuild = true);

        builder.Services.AddSecurity();
        builder.Services.AddSingleton(TimeProvider.System).AddScoped<CustomerClock>();
        builder.Services.AddPortalData();
        builder.Services.AddMail();
        builder.Services.AddLanguages();
        builder.Services.AddSessions();
        builder.Services.AddDrafts();
        builder.Services.AddCustomers();
        builder.Services.AddLinks();
        builder.Services.AddPasswordReset();
        builder.Services.AddEmailChange();
        builder.Services.AddBilling();
        builder.Services.AddPages();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseSecurity();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error/500");
        }

        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseStaticFiles(StaticFiles.Options);
        app.UseRouting();
        app.UseAuthentication();
        app.UseRequestLocalization();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapHealthChecks("/health", HealthResponse.Options).AllowAnonymous();
        return app;
    }
}
