using Reqnroll.Bindings;
using Reqnroll.BoDi;

namespace Reqnroll.Execution;

/// <summary>A feature as one worker runs it: its context, and the hooks around its scenarios.</summary>
internal sealed class FeatureRun
{
    private readonly ScopeSubject _subject;
    private readonly ObjectContainer _container;

    public FeatureRun(FeatureSource source)
    {
        Source = source;
        _subject = new ScopeSubject(source.Info.Tags, source.Info.Title, null);
        _container = source.Run.CreateContainer();
        Context = new FeatureContext(_container, source.Info);
        _container.RegisterInstanceAs(Context);
        _container.RegisterInstanceAs<IFeatureContext>(Context);
        _container.RegisterInstanceAs<IReqnrollOutputHelper>(new OutputHelper(source.Run.Host, source.Run.Attached));
    }

    public FeatureSource Source { get; }

    public FeatureContext Context { get; }

    /// <summary>Makes a container for a scenario.</summary>
    public ObjectContainer CreateContainer() => new(_container);

    /// <summary>Runs the BeforeFeature hooks.</summary>
    public async Task StartAsync()
    {
        try
        {
            await RunHooksAsync(HookType.BeforeFeature);
        }
        catch (Exception error)
        {
            Context.TestError = error;
            throw;
        }
    }

    /// <summary>Runs the AfterFeature hooks and disposes what the feature holds.</summary>
    public async Task FinishAsync()
    {
        try
        {
            await RunHooksAsync(HookType.AfterFeature);
        }
        finally
        {
            _container.Dispose();
        }
    }

    private Task RunHooksAsync(HookType type) => Source.Run.RunHooksAsync(type, _subject, _container, Context.BindingCulture);
}
