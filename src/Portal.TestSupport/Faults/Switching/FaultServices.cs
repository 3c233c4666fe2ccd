using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Links;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Sessions;
using PortalAcceptance.Portal.TestSupport.Faults.Shared;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal static class FaultServices
{
    // The key of the services behind the switches.
    public const string Intact = "intact";

    public static IServiceCollection AddFaults(this IServiceCollection services)
    {
        services.AddSingleton<FaultSwitch>();
        services.AddSingleton<MutantSwitch>();
        services.AddSingleton(typeof(FaultMemory<,>));

        // Scoped services: the switch decides when they are created.
        services.Switch<ISectionUpdate<PasswordChange>>();
        services.Switch<ISectionUpdate<AccountForm>>();
        services.Switch<ISectionUpdate<BillingForm>>();
        services.Switch<ISectionUpdate<CreditCard>>();
        services.Switch<ICreditCardRules>();
        services.Switch<IPasswordRules>();
        services.Switch<ILinkTokens>();
        services.Switch<ILogIn>();
        services.Switch<ISignUp>();

        // Singletons: the switch decides at each call.
        services.ReplaceBy<IMailer, SwitchedMailer>(Intact);
        services.ReplaceBy<IPaymentGateway, SwitchedGateway>(Intact);
        services.ReplaceBy<IPasswordHasher<Customer>, SwitchedHasher>(Intact);
        services.ReplaceBy<IAntiforgery, SwitchedAntiforgery>(Intact);
        services.ReplaceBy<IStringLocalizer, SwitchedTexts>(Intact);
        services.AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>, SwitchedSessions>();
        services.AddScoped(provider =>
            provider.GetRequiredService<FaultSwitch>().Around<CookieAuthenticationEvents>(provider.GetRequiredService<SessionCheck>(), provider));
        services.ConfigureDbContext<PortalDbContext>((provider, options) =>
            options.AddInterceptors(new FaultInterceptor(provider.GetRequiredService<FaultSwitch>())));
        return services;
    }

    private static void Switch<TService>(this IServiceCollection services)
        where TService : class =>
        services.ReplaceBy(Intact, provider =>
            provider.GetRequiredService<FaultSwitch>().Around(provider.GetRequiredKeyedService<TService>(Intact), provider));
}
