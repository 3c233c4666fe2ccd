namespace PortalAcceptance.RunConfiguration.Tests;

// The JSON schema and docs/settings.md are generated from the settings; Command updates them.
internal class GeneratedFileTests
{
    private const string Command = "dotnet run --project tests/RunConfiguration.Tests -- --test-parameter write=true";

    private static readonly string _repository = typeof(GeneratedFileTests).Assembly.GetCustomAttributes(false)
        .OfType<System.Reflection.AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryFolder").Value!;

    [Test]
    public void TheSchemaIsWrittenFromTheSettings() => Expect("src/RunConfiguration/playwright.config.schema.json", SettingsSchema.Write());

    [Test]
    public void TheDocumentationIsWrittenFromTheSettings() => Expect("docs/settings.md", SettingsPage.Write(Command));

    [Test]
    public void EachNameIsUsedOnce()
    {
        SettingsTable.All.Select(setting => setting.Key).Should().OnlyHaveUniqueItems();
        SettingsTable.Variables.Select(variable => variable.Name).Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.StartsWith(SettingsTable.VariablePrefix));
        SettingsTable.All.SelectMany(setting => new[] { setting.Option, setting.Alias }).Where(option => option != null).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void EachOptionHasAVariableThatPassesItOnToTheScenarios() =>
        SettingsTable.All.Where(setting => setting.Option is not null).Should().OnlyContain(setting => setting.Variable != null);

    private static void Expect(string file, string text)
    {
        var path = Path.Combine(_repository, file);
        if (TestContext.Parameters["write"] == "true")
        {
            File.WriteAllText(path, text);
        }

        (File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "").Should().Be(text, $"{file} is generated; update it with: {Command}");
    }
}
