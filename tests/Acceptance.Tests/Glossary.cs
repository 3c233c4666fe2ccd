using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tests;

internal static class Glossary
{
    private static readonly LivingDocs.Model.Glossary _glossary = LivingDocs.Model.Glossary.Of(ScenarioSelection.FeaturesFolder);

    public static IReadOnlyList<string> Tags { get; } = _glossary.Tags;

    public static IReadOnlyList<string> Areas { get; } = _glossary.Areas;

    public static IReadOnlyList<string> Kinds { get; } = _glossary.Kinds;
}
