namespace Reqnroll.Bindings;

/// <summary>A hook: one for each kind that a method is.</summary>
/// <param name="Type">When it runs.</param>
/// <param name="Method">What it calls.</param>
/// <param name="Scopes">The scopes it is limited to, as alternatives; empty for none.</param>
/// <param name="Order">Hooks of a kind run in ascending order.</param>
internal sealed record HookBinding(HookType Type, BindingMethod Method, IReadOnlyList<BindingScope> Scopes, int Order)
{
    /// <summary>Tells whether it runs for a scenario, feature or run.</summary>
    public bool Matches(ScopeSubject subject) => Scopes.Count == 0 || Scopes.Any(scope => scope.Matches(subject));
}
