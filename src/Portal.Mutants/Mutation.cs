namespace PortalAcceptance.Portal.Mutants;

// A place that can be changed. Original and Changed are for people. Switch takes the condition under which the change is on,
// and returns the source that stands there instead.
internal sealed record Mutation(string File, int Start, int Length, string Original, string Changed, Func<string, string> Switch)
{
    public int End => Start + Length;

    public static Mutation OfExpression(string file, int start, string original, string changed) =>
        new(file, start, original.Length, original, changed, isOn => $"({isOn} ? ({changed}) : ({original}))");

    public static Mutation OfStatement(string file, int start, string original) =>
        new(file, start, original.Length, original, "", isOn => $"if (!{isOn}) {{ {original} }}");
}
