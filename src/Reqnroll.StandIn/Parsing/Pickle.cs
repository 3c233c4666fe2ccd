using System.Collections.Generic;
using System.Linq;
using Gherkin.Ast;

namespace Reqnroll.Parsing;

/// <summary>A scenario to execute: a plain scenario, or a row of an outline.</summary>
internal sealed class Pickle
{
    public Pickle(Feature feature, Rule? rule, Scenario scenario, OutlineRow? row, IReadOnlyList<PickleStep> steps)
    {
        Rule = rule;
        Scenario = scenario;
        Row = row;
        Steps = steps;
        Location = row?.Row.Location ?? scenario.Location;
        Name = row?.Fill(scenario.Name) ?? scenario.Name;
        OwnTags = scenario.Tags.Concat(row?.Examples.Tags ?? []).ToList();
        Tags = feature.Tags.Concat(rule?.Tags ?? []).Concat(OwnTags).ToList();
    }

    /// <summary>The rule that it stands in; null outside one.</summary>
    public Rule? Rule { get; }

    /// <summary>The scenario or outline.</summary>
    public Scenario Scenario { get; }

    /// <summary>The outline's row; null for a plain scenario.</summary>
    public OutlineRow? Row { get; }

    /// <summary>The steps, backgrounds first.</summary>
    public IReadOnlyList<PickleStep> Steps { get; }

    /// <summary>Where it stands: the scenario's line or the row's. No two of a feature share a line.</summary>
    public Location Location { get; }

    /// <summary>The title, with an outline's placeholders filled in.</summary>
    public string Name { get; }

    /// <summary>The tags of the scenario and its examples.</summary>
    public IReadOnlyList<Tag> OwnTags { get; }

    /// <summary>All tags: the feature's, the rule's, the scenario's and the examples', in this order.</summary>
    public IReadOnlyList<Tag> Tags { get; }
}
