using Allure.NUnit;

namespace PortalAcceptance.Acceptance.Hooks;

[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class RecordInAllureAttribute : AllureNUnitAttribute;
