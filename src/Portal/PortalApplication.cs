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

internal static class PortalApplication
{
    public static WebApplication Build(string[] args) => Build(args, configure: null);

    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure)
    {
        var files = PortalFiles.Folder;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Settings are read once.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
            ApplicationName = typeof(PortalApplication).Assembly.GetName().Name,
            ContentRootPath = files,
            WebRootPath = Path.Combine(files, "wwwroot"),
        });
        if (!builder.Environment.IsDevelopment())
        {
            builder.Environment.WebRootFileProvider = new UnwatchedFiles(builder.Environment.WebRootFileProvider);
        }

        // Request log entries contain whole addresses, and thereby the tokens of emailed links.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);

        // Singletons must not depend on scoped services, such as the customer's clock.
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
