using System.Reflection;
using Allure.Net.Commons;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Allure.NUnit;

/// <summary>
/// Names a test so that the name stays the same from run to run and from version to version, and differs
/// between overloads and between instances of a parameterised class.
/// </summary>
internal static class NUnitTestIdentity
{
    /// <summary>
    /// <c>Assembly:Namespace.Class.Method(ParameterTypes)</c>, with the class's constructor arguments, if any,
    /// after its name. Rows of one method share it.
    /// </summary>
    public static string FullName(ITest test) =>
        test.Method?.MethodInfo is { } method
            ? $"{TypeName(method.DeclaringType!)}{FixtureArguments(test)}.{MethodName(method)}"
            : test.FullName;

    private static string FixtureArguments(ITest test)
    {
        var fixture = test.Parent;
        while (fixture is not (null or TestFixture))
        {
            fixture = fixture.Parent;
        }

        return fixture is { Arguments.Length: > 0 }
            ? $"({string.Join(",", fixture.Arguments.Select(ParameterText.Format))})"
            : "";
    }

    private static string MethodName(MethodInfo method)
    {
        var definition = method.IsGenericMethod ? method.GetGenericMethodDefinition() : method;
        var parameters = definition.GetParameters().Select(parameter => TypeName(parameter.ParameterType));
        return $"{definition.Name}{TypeArguments(definition.GetGenericArguments())}({string.Join(",", parameters)})";
    }

    private static string TypeName(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var assembly = type.Assembly == typeof(object).Assembly ? "" : $"{type.Assembly.GetName().Name}:";
        return assembly + (definition.FullName ?? definition.Name) + TypeArguments(type.GetGenericArguments());
    }

    private static string TypeArguments(Type[] arguments) =>
        arguments.Length == 0 ? "" : $"[{string.Join(",", arguments.Select(TypeName))}]";
}
