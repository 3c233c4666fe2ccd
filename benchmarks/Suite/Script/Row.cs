namespace PortalAcceptance.Suite.Script;

// A scenario, or a row of an outline, by the title that it has in the feature file.
internal sealed record Row(string Feature, string Title, Func<Visit, Task> RunAsync);
