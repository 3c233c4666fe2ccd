using Microsoft.Extensions.Localization;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal sealed class SwitchedTexts(FaultSwitch faults, [FromKeyedServices(FaultServices.Intact)] IStringLocalizer texts) : IStringLocalizer
{
    public LocalizedString this[string name] => faults.Around(texts)[name];

    public LocalizedString this[string name, params object[] arguments] => faults.Around(texts)[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => faults.Around(texts).GetAllStrings(includeParentCultures);
}
