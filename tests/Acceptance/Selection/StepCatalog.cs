using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Reqnroll.Bindings.Provider;
using Reqnroll.Bindings.Provider.Data;

namespace PortalAcceptance.Acceptance.Selection;

// The step definitions as Reqnroll tells them to editors, translations included.
internal static class StepCatalog
{
    public static IReadOnlyList<StepEntry> Read() =>
    [
        .. JsonSerializer.Deserialize<BindingData>(Discovered())!
            .StepDefinitions.Select(step => new StepEntry(step.Type, step.Expression, new Regex(step.Regex), MethodOf(step.Source.Method))),
    ];

    // Reqnroll prints which plugins it loads.
    private static string Discovered()
    {
        var output = Console.Out;
        Console.SetOut(TextWriter.Null);
        try
        {
            return BindingProviderService.DiscoverBindings(typeof(StepCatalog).Assembly, "{}");
        }
        finally
        {
            Console.SetOut(output);
        }
    }

    private static MethodInfo MethodOf(BindingSourceMethodData method) =>
        (MethodInfo)typeof(StepCatalog).Assembly.ManifestModule.ResolveMethod(method.MetadataToken!.Value)!;
}

internal sealed record StepEntry(string Keyword, string Expression, Regex Pattern, MethodInfo Method);
