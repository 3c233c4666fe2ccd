namespace PortalAcceptance.LivingDocs.Model;

/// <summary>A tutorial: the scenarios of a feature that have <see cref="Tag"/>, with the pictures of a run.</summary>
/// <param name="Feature">The feature, whose name is the title and whose description introduces the tutorial.</param>
/// <param name="Folder">The folder of its page: the language, or the feature's name where a language has several tutorials.</param>
/// <param name="Sections">A section for each scenario, in the order of the file.</param>
public sealed record Tutorial(DocumentedFeature Feature, string Folder, IReadOnlyList<TutorialSection> Sections)
{
    /// <summary>The tag of its scenarios.</summary>
    public const string Tag = "@tutorial";

    /// <summary>Its language, as an ISO 639 code such as <c>fr</c>.</summary>
    public string Language => Feature.Source.Language;

    /// <summary>The tutorials that runs have taken pictures of.</summary>
    public static IReadOnlyList<Tutorial> In(IEnumerable<DocumentedFeature> features)
    {
        var told = features.Select(feature => (Feature: feature, Sections: SectionsOf(feature)))
            .Where(each => each.Sections.Any(section => section.Steps.Count > 0))
            .ToList();
        return [.. told.Select(each => new Tutorial(
            each.Feature, told.Count(other => other.Feature.Source.Language == each.Feature.Source.Language) == 1 ? each.Feature.Source.Language : each.Feature.Id, each.Sections))];
    }

    private static IReadOnlyList<TutorialSection> SectionsOf(DocumentedFeature feature) =>
    [
        .. from rule in feature.Rules
           let cases = rule.Scenarios.Where(scenario => scenario.Tags.Contains(Tag)).SelectMany(scenario => scenario.Cases, (scenario, each) => (scenario, each))
           from section in cases.Select((found, index) => TutorialSection.Of(found.scenario, found.each, index == 0 ? rule.Source : null))
           select section,
    ];
}
