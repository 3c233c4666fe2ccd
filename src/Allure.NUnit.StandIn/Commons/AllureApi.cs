namespace Allure.Net.Commons;

/// <summary>Adds to the result of the running test what the test framework doesn't know.</summary>
/// <remarks>
/// The running test is the one of the current execution context. Outside of a test, each method throws an
/// <see cref="InvalidOperationException"/>. Names, texts and addresses are shown in the report as they are.
/// </remarks>
public static class AllureApi
{
    /// <summary>Sets the test's name in the report.</summary>
    public static void SetTestName(string newName) => AllureLifecycle.UpdateTest(test => test.Name = newName);

    /// <summary>Sets the test's description. NUnit's <c>[Description]</c>s are added to it when the test ends.</summary>
    public static void SetDescription(string description) =>
        AllureLifecycle.UpdateTest(test => test.Description = description);

    /// <summary>Adds a label.</summary>
    /// <param name="name">The label's name. A test may have several labels of one name.</param>
    public static void AddLabel(string name, string value) =>
        AllureLifecycle.UpdateTest(test => test.Labels.Add(new(name, value)));

    /// <summary>Sets how much a failure of the test matters, replacing an earlier level.</summary>
    public static void SetSeverity(SeverityLevel severity) => SetLabel(LabelName.Severity, severity.ToString());

    /// <summary>Sets the test's owner, replacing an earlier one.</summary>
    public static void SetOwner(string owner) => SetLabel(LabelName.Owner, owner);

    /// <summary>Adds tags.</summary>
    public static void AddTags(params string[] tags) =>
        AllureLifecycle.UpdateTest(test => test.Labels.AddRange(tags.Select(tag => new Label(LabelName.Tag, tag))));

    /// <summary>Puts the test in a top-level suite. A test with any suite added isn't filed under its class.</summary>
    public static void AddParentSuite(string parentSuite) => AddLabel(LabelName.ParentSuite, parentSuite);

    /// <summary>Puts the test in a suite.</summary>
    public static void AddSuite(string suite) => AddLabel(LabelName.Suite, suite);

    /// <summary>Puts the test in a suite within a suite.</summary>
    public static void AddSubSuite(string subSuite) => AddLabel(LabelName.SubSuite, subSuite);

    /// <summary>Adds the epic that the test is about.</summary>
    public static void AddEpic(string epic) => AddLabel(LabelName.Epic, epic);

    /// <summary>Adds the feature that the test is about.</summary>
    public static void AddFeature(string feature) => AddLabel(LabelName.Feature, feature);

    /// <summary>Adds the user story that the test is about.</summary>
    public static void AddStory(string story) => AddLabel(LabelName.Story, story);

    /// <summary>Adds a link.</summary>
    public static void AddLink(string name, string url) => AddLink(new Link(name, url));

    /// <summary>Adds a link to an issue.</summary>
    public static void AddIssue(string name, string url) => AddLink(new Link(name, url, "issue"));

    /// <summary>Adds a link to an item of a test management system.</summary>
    public static void AddTmsItem(string name, string url) => AddLink(new Link(name, url, "tms"));

    /// <summary>Adds an empty passed step.</summary>
    public static void Step(string name) => Step(name, () => { });

    /// <summary>Runs <paramref name="action"/> as a step. An exception sets the step's status and is rethrown.</summary>
    public static void Step(string name, Action action)
    {
        ExtendedApi.StartStep(name);
        try
        {
            action();
            ExtendedApi.PassStep();
        }
        catch (Exception error)
        {
            ExtendedApi.ResolveStep(error);
            throw;
        }
    }

    /// <summary>Runs <paramref name="action"/> as a step. An exception sets the step's status and is rethrown.</summary>
    public static async Task Step(string name, Func<Task> action)
    {
        ExtendedApi.StartStep(name);
        try
        {
            await action();
            ExtendedApi.PassStep();
        }
        catch (Exception error)
        {
            ExtendedApi.ResolveStep(error);
            throw;
        }
    }

    /// <summary>Attaches a copy of a file to the running step, or to the test if no step is running.</summary>
    /// <exception cref="FileNotFoundException">The file doesn't exist.</exception>
    public static void AddAttachment(string name, string type, string path) =>
        AllureLifecycle.Attach(name, type, results => results.CopyAttachment(path));

    /// <summary>Attaches data to the running step, or to the test if no step is running.</summary>
    /// <param name="fileExtension">The extension, with its dot, of the file that the report offers.</param>
    public static void AddAttachment(string name, string type, byte[] content, string fileExtension = "") =>
        AllureLifecycle.Attach(name, type, results => results.WriteAttachment(content, fileExtension));

    /// <summary>
    /// Attaches a copy of a file to the running step, or to the test if no step is running. The media type follows
    /// from the file's extension.
    /// </summary>
    /// <exception cref="FileNotFoundException">The file doesn't exist.</exception>
    public static void AddAttachment(string path, string? name = null) =>
        AddAttachment(name ?? Path.GetFileName(path), MediaTypes.Of(path), path);

    /// <summary>Adds a parameter. Parameters are part of what identifies the test's history.</summary>
    public static void AddTestParameter(string name, object? value) =>
        AllureLifecycle.UpdateTest(test => test.Parameters.Add(new(name, value)));

    private static void AddLink(Link link) => AllureLifecycle.UpdateTest(test => test.Links.Add(link));

    private static void SetLabel(string name, string value) => AllureLifecycle.UpdateTest(test =>
    {
        test.Labels.RemoveAll(label => label.Name == name);
        test.Labels.Add(new(name, value));
    });
}
