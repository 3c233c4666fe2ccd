using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Mail;

internal static class MailServices
{
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Mailbox>();
        services.AddSingleton<MailboxDisplay>();
        services.AddSingleton<SmtpMailer>();
        services.AddSingleton<IMailer>(provider => provider.GetRequiredService<IOptions<MailOptions>>().Value.UsesPickupFolder
            ? provider.GetRequiredService<Mailbox>()
            : provider.GetRequiredService<SmtpMailer>());
        return services;
    }
}
