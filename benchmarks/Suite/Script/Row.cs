namespace PortalAcceptance.Suite.Script;

// A scenario or a row of an outline, identified by its title in the feature file.
internal sealed record Row(string Feature, string Title, Func<Visit, Task> RunAsync);
