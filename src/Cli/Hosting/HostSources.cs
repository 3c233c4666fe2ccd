namespace PortalAcceptance.Cli.Hosting;

// What the scenario program is built from: the folders of the feature files and of the project.
internal sealed record HostSources(string Features, string Project);
