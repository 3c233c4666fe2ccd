namespace Allure.Net.Commons;

/// <summary>How far a test or a step has come.</summary>
internal enum Stage
{
    Scheduled,
    Running,
    Finished,
}
