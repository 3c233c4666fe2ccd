using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;

namespace PortalAcceptance.Portal.Localization;

internal static class LocalizationServices
{
    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.AddSingleton<TextCatalog>();
        services.AddSingleton(provider => provider.GetRequiredService<TextCatalog>().ForCurrentCulture());
        services.AddRequestLocalization(options =>
        {
            CultureInfo[] cultures = [.. Languages.All.Select(language => language.Culture)];
            options.SupportedCultures = cultures;
            options.SupportedUICultures = cultures;
            options.DefaultRequestCulture = new(cultures[0]);
            options.RequestCultureProviders = [new LanguageChoice()];
        });

        // Accented letters are not escaped; HTML's special characters are.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }
}
