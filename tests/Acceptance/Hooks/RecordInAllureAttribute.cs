using Allure.NUnit;

namespace PortalAcceptance.Acceptance.Hooks;

[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RecordInAllureAttribute : AllureNUnitAttribute;
