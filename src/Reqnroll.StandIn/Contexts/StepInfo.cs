using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>What the feature file says of a step, with an outline's placeholders filled in.</summary>
public class StepInfo
{
    internal StepInfo(StepDefinitionType stepDefinitionType, string text, Table? table, string? multilineText)
    {
        StepDefinitionType = stepDefinitionType;
        Text = text;
        Table = table;
        MultilineText = multilineText;
    }

    /// <summary>Given, When or Then.</summary>
    public StepDefinitionType StepDefinitionType { get; }

    /// <summary>The text without its keyword.</summary>
    public string Text { get; }

    /// <summary>The data table; null if there is none.</summary>
    public Table? Table { get; }

    /// <summary>The doc string; null if there is none.</summary>
    public string? MultilineText { get; }
}
