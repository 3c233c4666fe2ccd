using System.Globalization;

namespace Reqnroll.Bindings;

/// <summary>Finds the definition of a step.</summary>
/// <param name="registry">The bindings.</param>
/// <param name="converter">Tells whether arguments fit parameters.</param>
internal sealed class StepMatcher(BindingRegistry registry, ArgumentConverter converter)
{
    /// <summary>Matches a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="subject">The scenario that it stands in.</param>
    /// <param name="culture">The culture of numbers and dates.</param>
    public StepMatch Match(StepInfo step, ScopeSubject subject, CultureInfo culture)
    {
        if (registry.Errors.Count > 0)
        {
            return Failed([], $"Binding error(s) found:{Environment.NewLine}{string.Join(Environment.NewLine, registry.Errors.Select(error => error.Message))}");
        }

        var byText = MatchText(step, subject).ToList();
        var inScope = byText.Where(match => match.ScopeMatches >= 0).ToList();
        var fitting = Best(inScope.Where(match => Fits(match, culture)));
        if (fitting.Count == 1)
        {
            return new StepMatch(fitting, [], null);
        }

        if (fitting.Count > 1)
        {
            return new StepMatch(fitting, [], new AmbiguousBindingException($"Ambiguous step definitions found for step '{Describe(step)}': {Methods(fitting)}"));
        }

        var outOfScope = byText.Where(match => match.ScopeMatches < 0 && Fits(match, culture)).ToList();
        return (outOfScope, inScope) switch
        {
            ({ Count: > 0 }, _) => new StepMatch([], outOfScope, null),
            (_, [var only]) => new StepMatch([only], [], WrongCount(only)),
            (_, { Count: > 1 }) => Failed(inScope, $"Multiple step definitions found, but none of them have matching parameter count and type for step '{Describe(step)}': {Methods(inScope)}"),
            _ => new StepMatch([], [], null),
        };
    }

    private static string Describe(StepInfo step) => $"{step.StepDefinitionType} {step.Text}";

    private static string Methods(IEnumerable<MatchedDefinition> matches) => string.Join(", ", matches.Select(match => match.Binding.Method));

    private static StepMatch Failed(IReadOnlyList<MatchedDefinition> matches, string message) => new(matches, [], new BindingException(message));

    // A wrong number of parameters is told here; a wrong type when the argument is converted.
    private static BindingException? WrongCount(MatchedDefinition match) => match.Binding.Method.ParameterTypes.Count == match.Values.Count
        ? null
        : new BindingException($"Parameter count mismatch! The binding method '{match.Binding.Method}' should have {match.Values.Count} parameters");

    private static List<MatchedDefinition> Best(IEnumerable<MatchedDefinition> matches)
    {
        // A method with several expressions that match is one definition; a scoped one goes before an unscoped one.
        var methods = matches.GroupBy(match => match.Binding.Method.Method)
            .Select(group => group.MaxBy(match => match.ScopeMatches)!)
            .ToList();
        return [.. methods.Where(match => match.ScopeMatches == methods.Max(each => each.ScopeMatches))];
    }

    private IEnumerable<MatchedDefinition> MatchText(StepInfo step, ScopeSubject subject)
    {
        object[] extra = step switch
        {
            { Table: { } table } => [table],
            { MultilineText: { } text } => [text],
            _ => [],
        };
        foreach (var definition in registry.StepDefinitionsFor(step.StepDefinitionType))
        {
            if (definition.Expression.Match(step.Text) is { } arguments)
            {
                yield return new MatchedDefinition(definition, arguments, [.. arguments.Select(argument => argument.Value), .. extra], ScopeMatches(definition, subject));
            }
        }
    }

    // -1 if the definition is for other scenarios.
    private static int ScopeMatches(StepDefinitionBinding definition, ScopeSubject subject) => definition.Scopes.Count == 0
        ? 0
        : definition.Scopes.Where(scope => scope.Matches(subject)).Select(scope => scope.Conditions).DefaultIfEmpty(-1).Max();

    private bool Fits(MatchedDefinition match, CultureInfo culture) =>
        match.Values.Count == match.Binding.Method.ParameterTypes.Count
        && match.Values.Zip(match.Binding.Method.ParameterTypes).All(pair => converter.CanConvert(pair.First, pair.Second, culture));
}
