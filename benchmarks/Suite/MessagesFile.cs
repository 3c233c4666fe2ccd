using System.Text.Json;

namespace PortalAcceptance.Suite;

// Reads Cucumber Messages, which both the suite and playwright-bdd write.
internal sealed class MessagesFile
{
    private readonly Dictionary<string, string> _features = [];
    private readonly Dictionary<string, string> _patterns = [];
    private readonly Dictionary<string, string> _pickles = [];
    private readonly Dictionary<string, string> _cases = [];
    private readonly Dictionary<string, string> _attempts = [];
    private readonly Dictionary<string, string> _steps = [];
    private readonly Dictionary<string, bool> _rows = [];
    private readonly List<(string, TimeSpan)> _durations = [];

    public static Results Read(string path)
    {
        var file = new MessagesFile();
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            using var message = JsonDocument.Parse(line);
            var content = message.RootElement.EnumerateObject().First();
            file.Add(content.Name, content.Value);
        }

        return new Results(file._rows, file._durations);
    }

    private void Add(string kind, JsonElement message)
    {
        switch (kind)
        {
            case "gherkinDocument":
                _features[Text(message, "uri")] = Text(message.GetProperty("feature"), "name");
                break;
            case "stepDefinition":
                _patterns[Text(message, "id")] = Text(message.GetProperty("pattern"), "source");
                break;
            case "pickle":
                _pickles[Text(message, "id")] = Results.Name(_features[Text(message, "uri")], Text(message, "name"));
                break;
            case "testCase":
                _cases[Text(message, "id")] = _pickles[Text(message, "pickleId")];
                foreach (var step in message.GetProperty("testSteps").EnumerateArray())
                {
                    if (step.TryGetProperty("stepDefinitionIds", out var definitions) && definitions.GetArrayLength() > 0)
                    {
                        _steps[Text(step, "id")] = definitions[0].GetString()!;
                    }
                }

                break;
            case "testCaseStarted":
                var row = _attempts[Text(message, "id")] = _cases[Text(message, "testCaseId")];
                _rows[row] = true;
                break;
            case "testStepFinished":
                AddStep(message);
                break;
        }
    }

    private void AddStep(JsonElement message)
    {
        var result = message.GetProperty("testStepResult");
        _rows[_attempts[Text(message, "testCaseStartedId")]] &= Text(result, "status") == "PASSED";
        if (_steps.TryGetValue(Text(message, "testStepId"), out var definition))
        {
            var duration = result.GetProperty("duration");
            _durations.Add((_patterns[definition], TimeSpan.FromSeconds(duration.GetProperty("seconds").GetInt64() + (duration.GetProperty("nanos").GetInt64() / 1e9))));
        }
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
