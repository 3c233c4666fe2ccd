namespace Reqnroll.Bindings;

/// <summary>The bindings of a test run.</summary>
internal sealed class BindingRegistry
{
    private readonly ILookup<HookType, HookBinding> _hooks;
    private readonly ILookup<StepDefinitionType, StepDefinitionBinding> _stepDefinitions;

    public BindingRegistry(
        IReadOnlyList<StepDefinitionBinding> stepDefinitions,
        IReadOnlyList<HookBinding> hooks,
        IReadOnlyList<TransformationBinding> transformations,
        IReadOnlyList<BindingError> errors)
    {
        StepDefinitions = stepDefinitions;
        Hooks = hooks;
        Transformations = [.. transformations.OrderBy(transformation => transformation.Order)];
        Errors = errors;
        _hooks = hooks.OrderBy(hook => hook.Order).ToLookup(hook => hook.Type);
        _stepDefinitions = stepDefinitions.SelectMany(definition => definition.Types, (definition, type) => (definition, type))
            .ToLookup(pair => pair.type, pair => pair.definition);
    }

    /// <summary>All step definitions.</summary>
    public IReadOnlyList<StepDefinitionBinding> StepDefinitions { get; }

    /// <summary>All hooks.</summary>
    public IReadOnlyList<HookBinding> Hooks { get; }

    /// <summary>All transformations, in the order in which they are tried.</summary>
    public IReadOnlyList<TransformationBinding> Transformations { get; }

    /// <summary>What is wrong with bindings; no step can run while there is any.</summary>
    public IReadOnlyList<BindingError> Errors { get; }

    /// <summary>The step definitions for a kind of step.</summary>
    public IEnumerable<StepDefinitionBinding> StepDefinitionsFor(StepDefinitionType type) => _stepDefinitions[type];

    /// <summary>The hooks of a kind that run for a scenario, feature or run, in order; each method once.</summary>
    public IReadOnlyList<HookBinding> HooksFor(HookType type, ScopeSubject subject) =>
        [.. _hooks[type].Where(hook => hook.Matches(subject)).DistinctBy(hook => hook.Method.Method)];
}
