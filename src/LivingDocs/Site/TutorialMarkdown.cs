using System.Text;
using System.Text.RegularExpressions;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.LivingDocs.Site;

/// <summary>A tutorial as a Markdown file, with its pictures beside it.</summary>
internal static partial class TutorialMarkdown
{
    // Continues the item of a numbered list.
    private const string Indent = "   ";

    public static string Of(Tutorial tutorial, string imageFolder)
    {
        var text = new TutorialText(tutorial);
        var markdown = new StringBuilder();
        AddParagraph($"# {Escaped(tutorial.Feature.Source.Name)}");
        AddParagraph(Description(tutorial.Feature.Source.Description));
        foreach (var section in tutorial.Sections)
        {
            AddParagraph($"## {Escaped(section.Case.Title)}");
            AddParagraph(text.Warning(section) is { } warning ? $"> **{Escaped(warning)}**" : "");
            AddParagraph(Description(section.Scenario.Source.Description));
            AddParagraph(section.Note is { } note ? $"> **{text.Text["Note"]}.** {Escaped(note.Name)}." : "");
            AddParagraph(Description(section.Note?.Description ?? ""));
            foreach (var (index, step) in section.Steps.Index())
            {
                Add(step.Action, $"{index + 1}. ");
                foreach (var answer in step.Answers)
                {
                    Add(answer, Indent);
                }
            }
        }

        return markdown.ToString().TrimEnd() + "\n";

        void Add(Instruction instruction, string mark)
        {
            AddParagraph($"{mark}{Escaped(text.Of(instruction))}");
            AddParagraph(instruction.Picture is { } picture ? $"{Indent}![{Escaped(text.Alternative(instruction))}]({imageFolder}/{picture})" : "");
        }

        void AddParagraph(string paragraph) => markdown.Append(paragraph.Length > 0 ? $"{paragraph}\n\n" : "");
    }

    /// <summary>A description without the indentation that it has in its feature file, which Markdown would take for code, and with the
    /// spaces that no line may begin or end at.</summary>
    public static string Description(string description) =>
        FrenchSpace().Replace(string.Join('\n', description.Split('\n').Select(line => line.Trim())).Trim(), "\u00A0");

    private static string Escaped(string text) => Special().Replace(text, @"\$0");

    [GeneratedRegex("(?<=«) | (?=[»:;!?])")]
    private static partial Regex FrenchSpace();

    [GeneratedRegex(@"[\\`*_\[\]<>#|]")]
    private static partial Regex Special();
}
