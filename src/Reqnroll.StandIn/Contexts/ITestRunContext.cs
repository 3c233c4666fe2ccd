using Reqnroll.BoDi;

namespace Reqnroll;

/// <summary>The test run.</summary>
public interface ITestRunContext
{
    /// <summary>Holds what lives as long as the run; scenarios find its registrations in their own container.</summary>
    IObjectContainer TestRunContainer { get; }

    /// <summary>The folder of the test assembly.</summary>
    string TestDirectory { get; }
}
