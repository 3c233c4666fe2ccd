using System.Diagnostics;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Reqnroll.BoDi;

namespace Reqnroll.Bindings;

/// <summary>A method of a binding class.</summary>
/// <param name="method">The method.</param>
internal sealed class BindingMethod(MethodInfo method)
{
    private const int LongestArgument = 20;

    private readonly ParameterInfo[] _parameters = method.GetParameters();

    // Compiled rather than invoked by reflection, where NUnit would cut the stack trace off below the feature file's line.
    private readonly Lazy<Func<object?, object?[], object?>> _call = new(() => Compile(method));

    /// <summary>The method.</summary>
    public MethodInfo Method => method;

    /// <summary>The parameters' types.</summary>
    public IReadOnlyList<Type> ParameterTypes { get; } = Array.ConvertAll(method.GetParameters(), parameter => parameter.ParameterType);

    /// <summary>What the method returns, awaited.</summary>
    public Type ResultType { get; } =
        method.ReturnType is { IsGenericType: true } type && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GetGenericArguments()[0]
            : method.ReturnType;

    /// <summary>Whether it is <c>async void</c>, so that nobody could wait for it.</summary>
    public bool IsAsyncVoid => method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute), false);

    /// <summary>The method with its parameters' types, for errors: <c>Assembly:Namespace.Class.Method(Int32)</c>.</summary>
    public override string ToString() =>
        $"{method.DeclaringType!.Assembly.GetName().Name}:{method.DeclaringType.FullName}.{method.Name}({string.Join(", ", _parameters.Select(parameter => parameter.ParameterType.Name))})";

    /// <summary>A call of the method, for output: <c>Class.Method(1, "text")</c>.</summary>
    public string Call(IEnumerable<object?>? arguments) =>
        $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", (arguments ?? []).Select(Show))})";

    /// <summary>Calls the method; static ones need no container.</summary>
    /// <returns>What it returned, awaited.</returns>
    // Must not be async, which would undo what the method does to the execution context.
    [StackTraceHidden]
    public Task<object?> InvokeAsync(IObjectContainer container, object?[] arguments)
    {
        var instance = method.IsStatic ? null : container.Resolve(method.ReflectedType!);
        return _call.Value(instance, arguments) switch
        {
            Task task => AwaitAsync(task),
            ValueTask task => AwaitAsync(task.AsTask()),
            { } result when result.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>) =>
                AwaitAsync((Task)type.GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(result, null)!),
            var result => Task.FromResult(result),
        };
    }

    [StackTraceHidden]
    private static async Task<object?> AwaitAsync(Task task)
    {
        await task;
        return task.GetType().GetProperty(nameof(Task<>.Result))?.GetValue(task);
    }

    private static Func<object?, object?[], object?> Compile(MethodInfo method)
    {
        var instance = Expression.Parameter(typeof(object));
        var arguments = Expression.Parameter(typeof(object?[]));
        var call = Expression.Call(
            method.IsStatic ? null : Expression.Convert(instance, method.ReflectedType!),
            method,
            method.GetParameters().Select((parameter, index) => Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(index)), parameter.ParameterType)));
        Expression body = method.ReturnType == typeof(void)
            ? Expression.Block(call, Expression.Constant(null))
            : Expression.Convert(call, typeof(object));
        return Expression.Lambda<Func<object?, object?[], object?>>(body, instance, arguments).Compile();
    }

    private static string Show(object? argument) => argument switch
    {
        null => "null",
        Table => "<table>",
        string text => $"\"{Shorten(text.ReplaceLineEndings(@"\n"))}\"",
        _ => Shorten(Convert.ToString(argument, CultureInfo.CurrentCulture) ?? ""),
    };

    private static string Shorten(string text) => text.Length <= LongestArgument ? text : $"{text[..(LongestArgument - 3)]}...";
}
