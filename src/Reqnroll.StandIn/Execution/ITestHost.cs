using Reqnroll.BoDi;

namespace Reqnroll.Execution;

/// <summary>The test framework that runs the scenarios.</summary>
internal interface ITestHost
{
    /// <summary>Writes a line to the running test's output.</summary>
    void WriteLine(string line);

    /// <summary>Attaches a file to the running test.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    void Attach(string path);

    /// <summary>Registers what a scenario may have injected of the framework's own.</summary>
    void RegisterServices(IObjectContainer scenarioContainer);

    /// <summary>Tells an exception by which the framework skips a test, or calls it inconclusive; null for any other.</summary>
    ScenarioExecutionStatus? StatusOf(Exception error);

    /// <summary>Makes the exception by which the framework calls a test inconclusive.</summary>
    Exception Inconclusive(string message);

    /// <summary>Makes the exception by which the framework skips a test.</summary>
    Exception Ignore(string message);
}
