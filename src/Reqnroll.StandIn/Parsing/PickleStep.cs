using System.Collections.Generic;
using System.Linq;
using Gherkin.Ast;

namespace Reqnroll.Parsing;

/// <summary>A step to execute: a step of the feature file with an outline's placeholders filled in.</summary>
internal sealed class PickleStep
{
    public PickleStep(Step step, PickleStepType type, OutlineRow? row)
    {
        Step = step;
        Type = type;
        Row = row;
        Text = Fill(step.Text);
        Table = step.DataTable?.Rows.Select(each => (IReadOnlyList<string>)each.Cells.Select(cell => Fill(cell.Value)).ToList()).ToList();
        DocString = step.DocString is { } docString ? Fill(docString.Content) : null;
        MediaType = step.DocString?.ContentType is { } mediaType ? Fill(mediaType) : null;
    }

    /// <summary>The step in the feature file.</summary>
    public Step Step { get; }

    /// <summary>What the step is for; And and But continue the step before.</summary>
    public PickleStepType Type { get; }

    /// <summary>The outline row that fills it in; null for a plain scenario's and a background's steps.</summary>
    public OutlineRow? Row { get; }

    /// <summary>The text without its keyword.</summary>
    public string Text { get; }

    /// <summary>The data table's rows, header first; null if there is none.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Table { get; }

    /// <summary>The doc string; null if there is none.</summary>
    public string? DocString { get; }

    /// <summary>The doc string's media type; null if it has none.</summary>
    public string? MediaType { get; }

    private string Fill(string text) => Row?.Fill(text) ?? text;
}
