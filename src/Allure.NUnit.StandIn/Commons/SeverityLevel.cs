namespace Allure.Net.Commons;

/// <summary>How much a failure of a test matters.</summary>
public enum SeverityLevel
{
    /// <summary>The level of a test that has none set.</summary>
    normal,

    /// <summary>Nothing else can be tested or used.</summary>
    blocker,

    /// <summary>A main function doesn't work.</summary>
    critical,

    /// <summary>A side function doesn't work, or there is a way round.</summary>
    minor,

    /// <summary>A cosmetic defect.</summary>
    trivial,
}
