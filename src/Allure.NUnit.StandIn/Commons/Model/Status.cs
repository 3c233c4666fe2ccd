namespace Allure.Net.Commons;

/// <summary>How a test or a step ended.</summary>
internal enum Status
{
    /// <summary>It hasn't ended.</summary>
    None,

    /// <summary>An assertion failed.</summary>
    Failed,

    /// <summary>Something other than an assertion failed.</summary>
    Broken,

    Passed,

    Skipped,
}
