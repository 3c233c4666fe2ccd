using System.Reflection;
using System.Text.RegularExpressions;
using Reqnroll.CucumberExpressions;

namespace Reqnroll.Bindings;

/// <summary>Finds the bindings of an assembly by their attributes.</summary>
internal sealed class BindingDiscovery
{
    private readonly List<StepDefinitionBinding> _stepDefinitions = [];
    private readonly List<HookBinding> _hooks = [];
    private readonly List<TransformationBinding> _transformations = [];
    private readonly List<BindingError> _errors = [];
    private readonly List<(MethodInfo Method, StepDefinitionBaseAttribute Attribute, IReadOnlyList<BindingScope> Scopes)> _steps = [];
    private readonly ParameterTypeRegistry _parameterTypes = new();

    private BindingDiscovery()
    {
    }

    /// <summary>Finds the bindings of the classes of assemblies that are marked with <see cref="BindingAttribute"/>.</summary>
    public static BindingRegistry In(IEnumerable<Assembly> assemblies) =>
        In(assemblies.Distinct().SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsDefined(typeof(BindingAttribute), inherit: true)));

    /// <summary>Finds the bindings of classes, marked or not.</summary>
    public static BindingRegistry In(IEnumerable<Type> types)
    {
        var discovery = new BindingDiscovery();
        foreach (var type in types)
        {
            discovery.AddClass(type);
        }

        discovery.AddParameterTypes();
        discovery._steps.ForEach(discovery.AddStepDefinition);
        return new BindingRegistry(discovery._stepDefinitions, discovery._hooks, discovery._transformations, discovery._errors);
    }

    private void AddClass(Type type)
    {
        if (type.IsGenericTypeDefinition)
        {
            Refuse($"Binding types cannot be generic: {type.FullName}");
            return;
        }

        var scopes = ScopesOf(type);
        foreach (var method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AddMethod(type, method, scopes);
        }
    }

    private void AddMethod(Type type, MethodInfo method, IReadOnlyList<BindingScope> typeScopes)
    {
        var steps = method.GetCustomAttributes<StepDefinitionBaseAttribute>().ToList();
        var hooks = method.GetCustomAttributes<HookAttribute>().ToList();
        var transformations = method.GetCustomAttributes<StepArgumentTransformationAttribute>().ToList();
        if (steps.Count + hooks.Count + transformations.Count == 0 || !IsUsable(type, method))
        {
            return;
        }

        List<BindingScope> scopes = [.. typeScopes, .. ScopesOf(method)];
        _steps.AddRange(steps.Select(step => (method, step, (IReadOnlyList<BindingScope>)scopes)));
        hooks.ForEach(hook => AddHook(method, hook, scopes));
        transformations.ForEach(transformation => AddTransformation(method, transformation));
    }

    private bool IsUsable(Type type, MethodInfo method)
    {
        var binding = new BindingMethod(method);
        if (type.IsAbstract && !method.IsStatic)
        {
            Refuse($"Abstract binding types can only have static binding methods: {binding}");
            return false;
        }

        if (binding.IsAsyncVoid)
        {
            Refuse($"Invalid binding method '{binding}': async void methods are not supported. Please use 'async Task'.");
            return false;
        }

        return true;
    }

    private void AddHook(MethodInfo method, HookAttribute attribute, IReadOnlyList<BindingScope> scopes)
    {
        var type = attribute switch
        {
            BeforeScenarioAttribute => HookType.BeforeScenario,
            AfterScenarioAttribute => HookType.AfterScenario,
            _ => Enum.Parse<HookType>(attribute.GetType().Name.Replace(nameof(Attribute), "")),
        };
        if (type is HookType.BeforeTestRun or HookType.AfterTestRun or HookType.BeforeFeature or HookType.AfterFeature && !method.IsStatic)
        {
            Refuse($"The binding methods for before/after feature and before/after test run events must be static! {new BindingMethod(method)}");
            return;
        }

        var tags = (attribute.Tags ?? []).Select(tag => new BindingScope(PlainTag(tag, method), null, null));
        _hooks.Add(new HookBinding(type, new BindingMethod(method), [.. scopes, .. tags], attribute.Order));
    }

    private void AddTransformation(MethodInfo method, StepArgumentTransformationAttribute attribute)
    {
        var binding = new BindingMethod(method);
        if (binding.ResultType == typeof(void) || binding.ParameterTypes.Count == 0)
        {
            Refuse($"The step argument transformation '{binding}' must take a parameter and return a value.");
            return;
        }

        try
        {
            var regex = attribute.Regex is { } pattern ? RegularExpression.WholeText(pattern) : null;
            if (regex is not null && regex.GetGroupNumbers().Length - 1 is var groups && groups > 0 && groups != binding.ParameterTypes.Count)
            {
                Refuse($"Parameter count mismatch! The step argument transformation '{binding}' should have {groups} parameters, one for each group of its regular expression.");
                return;
            }

            _transformations.Add(new TransformationBinding(attribute.Name, regex, attribute.Regex, binding, attribute.Order));
        }
        catch (RegexParseException error)
        {
            Refuse($"The step argument transformation '{binding}' has an invalid regular expression: {error.Message}");
        }
    }

    private void AddParameterTypes()
    {
        foreach (var type in _steps.SelectMany(step => step.Method.GetParameters()).Select(parameter => parameter.ParameterType).Where(type => type.IsEnum).Distinct())
        {
            _parameterTypes.AddEnum(type);
        }

        foreach (var transformation in _transformations.OrderBy(transformation => transformation.Order))
        {
            _parameterTypes.Add(
                transformation.Name ?? ParameterTypeRegistry.NameOf(transformation.Method.ResultType),
                transformation.Pattern?.TrimStart('^').TrimEnd('$') ?? ".*");
        }
    }

    private void AddStepDefinition((MethodInfo Method, StepDefinitionBaseAttribute Attribute, IReadOnlyList<BindingScope> Scopes) step)
    {
        var method = new BindingMethod(step.Method);
        if (step.Attribute.Expression is not { } source)
        {
            Refuse($"Invalid step definition! The step definition method '{method}' has no expression, and matching by the method's name isn't offered here: write [{step.Attribute.GetType().Name.Replace(nameof(Attribute), "")}(\"…\")].");
            return;
        }

        try
        {
            _stepDefinitions.Add(new StepDefinitionBinding(step.Attribute.Types, StepExpression.Parse(source, step.Attribute.ExpressionType, _parameterTypes), method, step.Scopes));
        }
        catch (CucumberExpressionException error)
        {
            _errors.Add(new BindingError($"Invalid step definition! The step definition method '{method}' is invalid: {error.Summary}.", source, error.UndefinedParameterType));
        }
        catch (Exception error) when (error is RegexParseException or BindingException)
        {
            Refuse($"Invalid step definition! The step definition method '{method}' is invalid: {error.Message}.");
        }
    }

    private List<BindingScope> ScopesOf(MemberInfo member) =>
        [.. member.GetCustomAttributes<ScopeAttribute>().Select(scope => new BindingScope(scope.Tag is null ? null : PlainTag(scope.Tag, member), scope.Feature, scope.Scenario))];

    private string PlainTag(string tag, MemberInfo member)
    {
        if (tag.Any(char.IsWhiteSpace))
        {
            Refuse($"'{tag}' at {member.DeclaringType?.FullName}.{member.Name} is a tag expression, which isn't offered here: name single tags, of which one must match.");
        }

        return tag.StartsWith('@') ? tag[1..] : tag;
    }

    private void Refuse(string message) => _errors.Add(new BindingError(message));
}
