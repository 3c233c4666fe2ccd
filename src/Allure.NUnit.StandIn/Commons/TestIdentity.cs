using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace Allure.Net.Commons;

/// <summary>The identifiers by which Allure matches a test with its earlier runs, as the published package computes them.</summary>
internal static class TestIdentity
{
    /// <summary>
    /// <c>Assembly:Namespace.Class.Method(ParameterTypes)</c>. Names no versions, tells overloads apart, and is the
    /// same for all rows of a method.
    /// </summary>
    public static string FullName(MethodInfo method)
    {
        var definition = method.IsGenericMethod ? method.GetGenericMethodDefinition() : method;
        var parameters = definition.GetParameters().Select(parameter => TypeName(parameter.ParameterType));
        return $"{TypeName(method.DeclaringType!)}.{definition.Name}{TypeArguments(definition.GetGenericArguments())}({string.Join(",", parameters)})";
    }

    /// <summary>The same for all rows of a method.</summary>
    public static string TestCaseId(string fullName) => Md5(fullName);

    /// <summary>Differs between the rows of a method. The values of the parameters count, in the order of the parameters' names.</summary>
    public static string HistoryId(string fullName, IEnumerable<Parameter> parameters) =>
        Md5(JsonConvert.SerializeObject(new
        {
            fullName,
            // The published package sorts by the current culture. The invariant one gives the same on every machine.
            parameters = parameters.Where(parameter => !parameter.excluded)
                .OrderBy(parameter => parameter.name, StringComparer.InvariantCulture)
                .Select(parameter => parameter.value),
        }));

    // The hash that Allure uses. It is an identifier of fixed length, not a protection.
    private static string Md5(string text) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));

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
