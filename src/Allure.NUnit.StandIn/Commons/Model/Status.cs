namespace Allure.Net.Commons;

/// <summary>How a test or a step ended.</summary>
internal enum Status
{
    /// <summary>An assertion didn't hold.</summary>
    Failed,

    /// <summary>Something else went wrong, so the assertions tell nothing.</summary>
    Broken,

    Passed,

    Skipped,
}
