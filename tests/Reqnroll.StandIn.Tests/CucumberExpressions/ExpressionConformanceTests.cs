using System.Text.Json.Nodes;
using FluentAssertions;
using NUnit.Framework;
using Reqnroll.CucumberExpressions;
using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CucumberExpressions;

/// <summary>Cucumber's own test data for Cucumber Expressions.</summary>
public sealed class ExpressionConformanceTests
{
    private static readonly string[] _splitAt = ["\n"];

    [TestCaseSource(nameof(Cases), new object[] { "tokens" })]
    public void Tokenizes(JsonObject data) => Check(data, expression => new JsonArray(
    [
        .. Tokenizer.Tokenize(expression).Select(token => new JsonObject
        {
            ["type"] = Screaming(token.Type),
            ["start"] = token.Start,
            ["end"] = token.End,
            ["text"] = token.Text,
        }),
    ]));

    [TestCaseSource(nameof(Cases), new object[] { "ast" })]
    public void Parses(JsonObject data) => Check(data, expression => Describe(ExpressionParser.Parse(expression)));

    [TestCaseSource(nameof(Cases), new object[] { "regex" })]
    public void BecomesARegularExpression(JsonObject data)
    {
        // The official {int} is two alternatives, of which the second never matches more than the first.
        var expected = ((string)data["expected"]!).Replace(@"((?:-?\d+)|(?:\d+))", @"(-?\d+)");
        new CucumberExpression((string)data["expression"]!, new ParameterTypeRegistry()).Regex.ToString().Should().Be(expected);
    }

    [TestCaseSource(nameof(Cases), new object[] { "expression" })]
    public void Matches(JsonObject data) => Check(data, expression =>
    {
        var arguments = new CucumberExpression(expression, new ParameterTypeRegistry()).Match((string?)data["text"] ?? "");
        return arguments is null ? null : new JsonArray([.. arguments.Select(Value)]);
    });

    private static IEnumerable<TestCaseData> Cases(string kind) => TestDataFile.List("cucumber-expressions.json")
        .Where(data => (string)data["kind"]! == kind)
        .Select(data => new TestCaseData(data).SetArgDisplayNames((string)data["name"]!));

    private static void Check(JsonObject data, Func<string, JsonNode?> act)
    {
        var expression = (string)data["expression"]!;
        if (data["exception"] is { } problem)
        {
            // The advice in the last line is worded differently from one version to the next.
            var message = FluentActions.Invoking(() => act(expression)).Should().Throw<CucumberExpressionException>().Which.Message;
            WithoutAdvice(message).Should().Be(WithoutAdvice((string)problem!));
        }
        else
        {
            var actual = act(expression);
            JsonNode.DeepEquals(actual, data["expected"]).Should().BeTrue("{0} was expected, but {1} came", data["expected"]?.ToJsonString() ?? "null", actual?.ToJsonString() ?? "null");
        }
    }

    private static string WithoutAdvice(string message) => string.Join('\n', message.Split(_splitAt, StringSplitOptions.None)[..^1]);

    private static JsonObject Describe(Node node)
    {
        JsonObject json = new() { ["type"] = $"{Screaming(node.Type)}_NODE", ["start"] = node.Start, ["end"] = node.End };
        if (node.Type == NodeType.Text)
        {
            json["token"] = node.Token;
        }
        else
        {
            json["nodes"] = new JsonArray([.. node.Nodes.Select(Describe)]);
        }

        return json;
    }

    private static JsonNode Value(StepArgument argument) => argument.ParameterTypeName switch
    {
        "int" => int.Parse(argument.Value),
        "float" => JsonNode.Parse(double.Parse(argument.Value, System.Globalization.CultureInfo.InvariantCulture).ToString("R", System.Globalization.CultureInfo.InvariantCulture))!,
        _ => argument.Value,
    };

    private static string Screaming(Enum value) => string.Concat(value.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
}
