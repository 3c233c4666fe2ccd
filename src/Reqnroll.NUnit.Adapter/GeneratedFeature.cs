using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Reqnroll;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>A feature file whose scenarios are tests, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedFeature
{
    private readonly Assembly _assembly;
    private readonly FeatureInfo _info;

    /// <summary>Describes a feature.</summary>
    public GeneratedFeature(Assembly assembly, string language, string folder, string title, string description, string[] tags, string uri, string source)
    {
        _assembly = assembly;
        _info = new FeatureInfo(CultureInfo.GetCultureInfo(language), folder, title, description, ProgrammingLanguage.CSharp, tags, new FeatureMessages(uri, source, language));
    }

    /// <summary>Ends the feature on every runner.</summary>
    public Task EndAsync() => TestRunnerManager.ReleaseFeatureAsync(_info, _assembly);

    internal string[] Tags => _info.Tags;

    // Takes a free test runner and starts the feature on it, unless it is on this feature already.
    internal async Task<ITestRunner> TakeRunnerAsync()
    {
        // With the assembly, or Reqnroll looks for it on the stack each time.
        var runner = TestRunnerManager.GetTestRunnerForAssembly(_assembly, featureHint: _info);
        try
        {
            if (runner.FeatureContext is { } other && !ReferenceEquals(other.FeatureInfo, _info))
            {
                await runner.OnFeatureEndAsync();
            }

            if (runner.FeatureContext is { BeforeFeatureHookError: { } error })
            {
                throw new ReqnrollException("The scenario is not run: a hook before the feature failed.", error);
            }

            if (runner.FeatureContext is null)
            {
                await runner.OnFeatureStartAsync(_info);
            }

            return runner;
        }
        catch
        {
            TestRunnerManager.ReleaseTestRunner(runner);
            throw;
        }
    }
}
