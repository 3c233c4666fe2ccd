using System.Reflection;

namespace PortalAcceptance.Acceptance.Selection;

// Which scenarios a change of files touches: those of a changed feature, and those with a step whose class, or one that it takes,
// is in a changed file. A file is named after its class.
internal sealed class TouchedScenarios(IReadOnlyList<string> changed, IReadOnlyList<StepEntry> steps)
{
    private const string StepTexts = ".json";

    private readonly HashSet<string> _files = [.. changed];
    private readonly HashSet<string> _classes = [.. Named(changed, ".cs")];
    private readonly HashSet<string> _languages = [.. Named(changed, StepTexts)];
    private readonly Dictionary<Type, bool> _touched = [];

    public bool Includes(FeatureScenario scenario) =>
        _files.Contains(scenario.File) || _languages.Contains(scenario.Language) || scenario.Steps.Any(text => steps.Any(step => IsTouched(step.Method.DeclaringType!) && step.Pattern.IsMatch(text)));

    private static IEnumerable<string> Named(IEnumerable<string> files, string extension) =>
        files.Where(file => Path.GetExtension(file) == extension && file.Split(Path.DirectorySeparatorChar).Contains("Acceptance")).Select(file => Path.GetFileNameWithoutExtension(file));

    private bool IsTouched(Type type)
    {
        if (!_touched.TryGetValue(type, out var isTouched))
        {
            // Classes that take each other end here.
            _touched[type] = false;
            _touched[type] = isTouched = type.Assembly == typeof(TouchedScenarios).Assembly
                && (_classes.Contains(type.Name) || type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                    .SelectMany(constructor => constructor.GetParameters()).Any(parameter => IsTouched(parameter.ParameterType)));
        }

        return isTouched;
    }
}
