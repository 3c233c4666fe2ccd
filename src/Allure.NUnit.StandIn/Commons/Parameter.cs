using Newtonsoft.Json;

namespace Allure.Net.Commons;

/// <summary>A parameter of a test. Its members have the published package's names.</summary>
public sealed class Parameter
{
    private static readonly JsonSerializerSettings _json = new()
    {
        ReferenceLoopHandling = ReferenceLoopHandling.Ignore,
        // A property that can't be read is left out: it is no reason to fail the test.
        Error = (_, member) => member.ErrorContext.Handled = true,
    };

    internal Parameter(string name, object? value) => (this.name, this.value) = (name, JsonConvert.SerializeObject(value, _json));

    /// <summary>The parameter's name.</summary>
    public string name { get; }

    /// <summary>The value as JSON, so text is in quotes.</summary>
    public string value { get; }

    /// <summary>Whether the parameter is left out of what identifies the test's history.</summary>
    public bool excluded { get; set; }

    /// <summary>How the report shows the parameter; with its value if null.</summary>
    public ParameterMode? mode { get; set; }
}
