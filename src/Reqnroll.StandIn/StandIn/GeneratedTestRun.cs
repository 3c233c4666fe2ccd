using System.Collections.Concurrent;
using System.ComponentModel;
using System.Reflection;
using Reqnroll.Bindings;
using Reqnroll.Configuration;
using Reqnroll.Execution;
using Reqnroll.Messages;

namespace Reqnroll.StandIn;

/// <summary>The test run of an assembly, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedTestRun
{
    private static readonly ConcurrentDictionary<Assembly, Lazy<TestRun>> _runs = [];

    /// <summary>Runs the BeforeTestRun hooks.</summary>
    /// <param name="assembly">The test assembly.</param>
    /// <returns>When they have run.</returns>
    public static Task StartAsync(Assembly assembly) => For(assembly).StartAsync();

    /// <summary>Runs the AfterTestRun hooks.</summary>
    /// <param name="assembly">The test assembly.</param>
    /// <returns>When they have run.</returns>
    public static Task FinishAsync(Assembly assembly) => For(assembly).FinishAsync();

    internal static TestRun For(Assembly assembly) => _runs.GetOrAdd(assembly, key => new Lazy<TestRun>(() => Create(key))).Value;

    private static TestRun Create(Assembly assembly)
    {
        var folder = Path.GetDirectoryName(assembly.Location) is { Length: > 0 } location ? location : AppContext.BaseDirectory;
        var settings = new SettingsReader(folder, Environment.GetEnvironmentVariable).Read();
        var bindings = BindingDiscovery.In([assembly, .. settings.BindingAssemblies.Select(Assembly.Load)]);
        var messages = settings.MessagesFile is { } file ? MessageStream.Open(file) : null;
        return new TestRun(bindings, settings, new NUnitHost(), messages, folder);
    }
}
