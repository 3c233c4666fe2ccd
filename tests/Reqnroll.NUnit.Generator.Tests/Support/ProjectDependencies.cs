using Reqnroll.BoDi;
using Reqnroll.Configuration;
using Reqnroll.Infrastructure;

namespace PortalAcceptance.ReqnrollGenerator.Tests.Support;

// Reqnroll's default dependencies, except that reqnroll.json is in the project's folder instead of this program's.
internal sealed class ProjectDependencies(string folder) : DefaultDependencyProvider
{
    public override void RegisterGlobalContainerDefaults(ObjectContainer container)
    {
        base.RegisterGlobalContainerDefaults(container);
        container.RegisterInstanceAs<IReqnrollJsonLocator>(new Locator(Path.Combine(folder, ReqnrollJsonLocator.JsonConfigurationFileName)));
    }

    private sealed class Locator(string path) : IReqnrollJsonLocator
    {
        public string? GetReqnrollJsonFilePath() => File.Exists(path) ? path : null;
    }
}
