namespace Allure.Net.Commons;

/// <summary>The result of the running test. Its members have the published package's names.</summary>
public sealed class TestResult
{
    internal TestResult(List<Parameter> parameters) => this.parameters = parameters;

    /// <summary>The arguments of the test's method and the parameters added since.</summary>
    public List<Parameter> parameters { get; }
}
