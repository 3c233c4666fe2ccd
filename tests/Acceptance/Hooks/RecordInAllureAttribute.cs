using Allure.NUnit;

namespace PortalAcceptance.Acceptance.Hooks;

/// <summary>Records every scenario of the assembly for Allure.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RecordInAllureAttribute : AllureNUnitAttribute;
