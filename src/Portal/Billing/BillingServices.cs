using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.SandboxGateway;

namespace PortalAcceptance.Portal.Billing;

internal static class BillingServices
{
    public static IServiceCollection AddBilling(this IServiceCollection services)
    {
        services.AddOptions<BillingOptions>()
            .BindConfiguration(BillingOptions.Section)
            .Validate(
                options => options.CheckEvery >= TimeSpan.FromSeconds(1),
                $"{BillingOptions.Section}:CheckEvery is too short: write a time of at least a second, for example \"01:00:00\".")
            .ValidateOnStart();

        services.AddSingleton(provider => new SandboxCardGateway(
            provider.GetRequiredService<IOptions<BillingOptions>>().Value.SandboxBooks
                ?? provider.GetRequiredService<DataFolder>().Combine("sandbox-gateway.db"),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IPaymentGateway, SandboxPaymentGateway>();
        services.AddScoped<ICreditCardRules, CreditCardRules>();
        services.AddSingleton<BillingEmails>();

        services.AddScoped<BillingRecords>();
        services.AddScoped<IssueInvoice>();
        services.AddScoped<InvoiceNotices>();
        services.AddScoped<SettleInvoice>();
        services.AddScoped<ICloseMonth, CloseMonth>();

        services.AddSingleton<BillingRun>();
        services.AddHostedService<AutomaticClose>();
        return services;
    }
}
