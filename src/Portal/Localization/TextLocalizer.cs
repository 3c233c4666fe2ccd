using System.Globalization;
using Microsoft.Extensions.Localization;

namespace PortalAcceptance.Portal.Localization;

internal sealed class TextLocalizer(TextCatalog catalog, Func<CultureInfo> culture) : IStringLocalizer
{
    public LocalizedString this[string name] => catalog.Translate(name, culture(), []);

    public LocalizedString this[string name, params object[] arguments] => catalog.Translate(name, culture(), arguments);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        catalog.TextsIn(Languages.Of(culture())).Keys.Select(text => this[text]);
}
