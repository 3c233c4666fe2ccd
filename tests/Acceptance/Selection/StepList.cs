using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Selection;

// The steps that scenarios can use, by the class that defines them, for the command line.
internal static class StepList
{
    // Names the words to look for. A blank stands for all steps.
    private const string Variable = "ACCEPTANCE_STEPS";

    public static string? Asked => Environment.GetEnvironmentVariable(Variable);

    public static async Task WriteAsync(string words, TextWriter output)
    {
        var uses = FeatureScenarios.In(ScenarioSelection.FeaturesFolder).All
            .SelectMany(scenario => scenario.Steps.Select(text => (Text: text, Scenario: scenario))).ToList();
        var steps = StepCatalog.Read().Where(step => step.Expression.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        var unused = 0;
        foreach (var type in steps.GroupBy(step => step.Method.DeclaringType!.Name).OrderBy(type => type.Key, StringComparer.Ordinal))
        {
            await output.WriteLineAsync(type.Key);
            foreach (var step in type.OrderBy(step => step.Expression, StringComparer.Ordinal))
            {
                var own = uses.Where(use => step.Pattern.IsMatch(use.Text)).ToList();
                unused += own.Count == 0 ? 1 : 0;
                await output.WriteLineAsync($"{(own.Count == 0 ? "unused" : $"{own.Count}"),8}  {step.Keyword} {step.Expression}");
                if (own.Count > 0)
                {
                    await output.WriteLineAsync($"{"",8}  {own[0].Text}  ({Path.GetRelativePath(Directory.GetCurrentDirectory(), own[0].Scenario.File)}:{own[0].Scenario.Line})");
                }
            }
        }

        await output.WriteLineAsync($"{steps.Count} {(steps.Count == 1 ? "step" : "steps")}, {unused} unused");
    }
}
