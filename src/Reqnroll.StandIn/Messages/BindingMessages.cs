using System.Text.Json.Nodes;
using Reqnroll.Bindings;
using Reqnroll.CucumberExpressions;

namespace Reqnroll.Messages;

/// <summary>The messages about bindings: step definitions, hooks and parameter types.</summary>
internal sealed class BindingMessages
{
    private readonly Dictionary<object, string> _ids = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the messages.</summary>
    /// <param name="registry">The bindings.</param>
    public BindingMessages(BindingRegistry registry) => Envelopes =
    [
        .. registry.Transformations.Select(ParameterType),
        .. registry.Errors.Where(error => error.UndefinedParameterType is not null).Select(UndefinedParameterType),
        .. registry.Hooks.Select(Hook),
        .. registry.StepDefinitions.Select(StepDefinition),
    ];

    /// <summary>The messages, in order.</summary>
    public IReadOnlyList<JsonObject> Envelopes { get; }

    /// <summary>The identifier of a hook or a step definition.</summary>
    public string IdOf(object binding) => _ids[binding];

    private static JsonObject SourceReference(BindingMethod method) => new()
    {
        ["javaMethod"] = new JsonObject
        {
            ["className"] = method.Method.DeclaringType!.FullName,
            ["methodName"] = method.Method.Name,
            ["methodParameterTypes"] = new JsonArray([.. method.ParameterTypes.Select(type => (JsonNode)type.Name)]),
        },
    };

    private static JsonObject UndefinedParameterType(BindingError error) => new()
    {
        ["undefinedParameterType"] = new JsonObject { ["expression"] = error.Expression, ["name"] = error.UndefinedParameterType },
    };

    private static JsonObject ParameterType(TransformationBinding transformation) => new()
    {
        ["parameterType"] = new JsonObject
        {
            ["id"] = MessageId.Next(),
            ["name"] = transformation.Name ?? ParameterTypeRegistry.NameOf(transformation.Method.ResultType),
            ["regularExpressions"] = new JsonArray(transformation.Pattern ?? ".*"),
            ["preferForRegularExpressionMatch"] = false,
            ["useForSnippets"] = false,
            ["sourceReference"] = SourceReference(transformation.Method),
        },
    };

    private static string? TypeOf(HookType type) => type switch
    {
        HookType.BeforeTestRun or HookType.BeforeFeature => "BEFORE_TEST_RUN",
        HookType.AfterTestRun or HookType.AfterFeature => "AFTER_TEST_RUN",
        HookType.BeforeScenario => "BEFORE_TEST_CASE",
        HookType.AfterScenario => "AFTER_TEST_CASE",
        HookType.BeforeStep => "BEFORE_TEST_STEP",
        HookType.AfterStep => "AFTER_TEST_STEP",
        _ => null, // Messages know no hooks around a run of steps.
    };

    private JsonObject Hook(HookBinding hook)
    {
        JsonObject json = new() { ["id"] = _ids[hook] = MessageId.Next() };
        if (TypeOf(hook.Type) is { } type)
        {
            json["type"] = type;
        }

        json["sourceReference"] = SourceReference(hook.Method);
        var tags = hook.Scopes.Select(scope => scope.TagExpression).OfType<string>().ToList();
        if (tags.Count > 0)
        {
            json["tagExpression"] = string.Join(" or ", tags);
        }

        return new JsonObject { ["hook"] = json };
    }

    private JsonObject StepDefinition(StepDefinitionBinding definition) => new()
    {
        ["stepDefinition"] = new JsonObject
        {
            ["id"] = _ids[definition] = MessageId.Next(),
            ["pattern"] = new JsonObject
            {
                ["type"] = definition.Expression is CucumberExpression ? "CUCUMBER_EXPRESSION" : "REGULAR_EXPRESSION",
                ["source"] = definition.Expression.Source,
            },
            ["sourceReference"] = SourceReference(definition.Method),
        },
    };
}
