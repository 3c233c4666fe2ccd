namespace Allure.Net.Commons;

/// <summary>A step of a test or of another step.</summary>
internal sealed class StepResult : ExecutableItem;
