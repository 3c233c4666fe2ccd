using System.Text.Json.Nodes;
using Gherkin.Ast;
using Reqnroll.Parsing;

namespace Reqnroll.Messages;

/// <summary>The messages about a feature file: its source, its syntax tree and its pickles.</summary>
internal sealed class FeatureMessages
{
    private readonly Dictionary<object, string> _nodeIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, string> _pickleIds = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the messages.</summary>
    /// <param name="document">The parsed file.</param>
    /// <param name="uri">Where it is, relative to the project.</param>
    /// <param name="source">Its text.</param>
    public FeatureMessages(FeatureDocument document, string uri, string source)
    {
        Envelopes =
        [
            new()
            {
                ["source"] = new JsonObject { ["uri"] = uri, ["data"] = source, ["mediaType"] = "text/x.cucumber.gherkin+plain" },
            },
            new()
            {
                ["gherkinDocument"] = GherkinDocument(document.Ast, uri),
            },
            .. document.Pickles.Select(pickle => new JsonObject { ["pickle"] = Pickle(pickle, document.Ast.Feature, uri) }),
        ];
    }

    /// <summary>The messages, in order.</summary>
    public IReadOnlyList<JsonObject> Envelopes { get; }

    /// <summary>The identifier of a pickle.</summary>
    public string IdOf(Pickle pickle) => _pickleIds[pickle];

    /// <summary>The identifier of a pickle's step.</summary>
    public string IdOf(PickleStep step) => _pickleIds[step];

    private static string NewId(Dictionary<object, string> ids, object node) => ids[node] = MessageId.Next();

    private static JsonObject Location(Location location) => new() { ["line"] = location.Line, ["column"] = location.Column };

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> toJson) => [.. items.Select(toJson)];

    private static JsonObject Cell(TableCell cell) => new() { ["location"] = Location(cell.Location), ["value"] = cell.Value };

    private JsonObject GherkinDocument(GherkinDocument document, string uri)
    {
        JsonObject json = new() { ["uri"] = uri };
        if (document.Feature is { } feature)
        {
            json["feature"] = new JsonObject
            {
                ["location"] = Location(feature.Location),
                ["tags"] = List(feature.Tags, Tag),
                ["language"] = feature.Language,
                ["keyword"] = feature.Keyword,
                ["name"] = feature.Name,
                ["description"] = feature.Description ?? "",
                ["children"] = List(feature.Children, Child),
            };
        }

        json["comments"] = List(document.Comments, comment => new JsonObject { ["location"] = Location(comment.Location), ["text"] = comment.Text });
        return json;
    }

    private JsonObject Child(IHasLocation child) => child switch
    {
        Background background => new() { ["background"] = Container(background) },
        Scenario scenario => new() { ["scenario"] = Scenario(scenario) },
        Rule rule => new() { ["rule"] = Rule(rule) },
        _ => throw new ReqnrollException($"Gherkin has a construct that the stand-in doesn't know: {child.GetType().Name} in line {child.Location.Line}."),
    };

    private JsonObject Container(StepsContainer container) => new()
    {
        ["id"] = NewId(_nodeIds, container),
        ["location"] = Location(container.Location),
        ["keyword"] = container.Keyword,
        ["name"] = container.Name,
        ["description"] = container.Description ?? "",
        ["steps"] = List(container.Steps, Step),
    };

    private JsonObject Scenario(Scenario scenario)
    {
        var json = Container(scenario);
        json["tags"] = List(scenario.Tags, Tag);
        json["examples"] = List(scenario.Examples, Examples);
        return json;
    }

    private JsonObject Rule(Rule rule) => new()
    {
        ["id"] = NewId(_nodeIds, rule),
        ["location"] = Location(rule.Location),
        ["tags"] = List(rule.Tags, Tag),
        ["keyword"] = rule.Keyword,
        ["name"] = rule.Name,
        ["description"] = rule.Description ?? "",
        ["children"] = List(rule.Children, Child),
    };

    private JsonObject Tag(Tag tag) => new()
    {
        ["id"] = NewId(_nodeIds, tag),
        ["location"] = Location(tag.Location),
        ["name"] = tag.Name,
    };

    private JsonObject Examples(Examples examples)
    {
        JsonObject json = new()
        {
            ["id"] = NewId(_nodeIds, examples),
            ["location"] = Location(examples.Location),
            ["tags"] = List(examples.Tags, Tag),
            ["keyword"] = examples.Keyword,
            ["name"] = examples.Name,
            ["description"] = examples.Description ?? "",
        };
        if (examples.TableHeader is { } header)
        {
            json["tableHeader"] = Row(header);
        }

        json["tableBody"] = List(examples.TableBody ?? [], Row);
        return json;
    }

    private JsonObject Row(TableRow row) => new()
    {
        ["id"] = NewId(_nodeIds, row),
        ["location"] = Location(row.Location),
        ["cells"] = List(row.Cells, Cell),
    };

    private JsonObject Step(Step step)
    {
        JsonObject json = new()
        {
            ["id"] = NewId(_nodeIds, step),
            ["location"] = Location(step.Location),
            ["keyword"] = step.Keyword,
            ["keywordType"] = step.KeywordType.ToString(),
            ["text"] = step.Text,
        };
        if (step.DocString is { } docString)
        {
            json["docString"] = new JsonObject
            {
                ["location"] = Location(docString.Location),
                ["content"] = docString.Content,
                ["delimiter"] = docString.Delimiter,
            };
            if (!string.IsNullOrEmpty(docString.ContentType))
            {
                json["docString"]!["mediaType"] = docString.ContentType;
            }
        }

        if (step.DataTable is { } table)
        {
            json["dataTable"] = new JsonObject { ["location"] = Location(table.Location), ["rows"] = List(table.Rows, Row) };
        }

        return json;
    }

    private JsonObject Pickle(Pickle pickle, Feature feature, string uri) => new()
    {
        ["id"] = NewId(_pickleIds, pickle),
        ["uri"] = uri,
        ["location"] = Location(pickle.Location),
        ["astNodeIds"] = NodeIds(pickle.Scenario, pickle.Row),
        ["tags"] = List(pickle.Tags, tag => new JsonObject { ["name"] = tag.Name, ["astNodeId"] = _nodeIds[tag] }),
        ["name"] = pickle.Name,
        ["language"] = feature.Language,
        ["steps"] = List(pickle.Steps, PickleStep),
    };

    private JsonArray NodeIds(object node, OutlineRow? row) => row is null ? [_nodeIds[node]] : [_nodeIds[node], _nodeIds[row.Row]];

    private JsonObject PickleStep(PickleStep step)
    {
        JsonObject json = new()
        {
            ["id"] = NewId(_pickleIds, step),
            ["text"] = step.Text,
            ["type"] = step.Type.ToString(),
            ["astNodeIds"] = NodeIds(step.Step, step.Row),
        };
        if (step.Table is { } table)
        {
            var rows = List(table, cells => new JsonObject { ["cells"] = List(cells, cell => new JsonObject { ["value"] = cell }) });
            json["argument"] = new JsonObject { ["dataTable"] = new JsonObject { ["rows"] = rows } };
        }

        if (step.DocString is { } docString)
        {
            JsonObject argument = new() { ["content"] = docString };
            if (!string.IsNullOrEmpty(step.MediaType))
            {
                argument["mediaType"] = step.MediaType;
            }

            json["argument"] = new JsonObject { ["docString"] = argument };
        }

        return json;
    }
}
