using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Results;

/// <summary>Where a run's files are.</summary>
/// <param name="folder">The run's output folder.</param>
internal sealed class RunFiles(string folder)
{
    /// <summary>The Cucumber Messages.</summary>
    public string Messages { get; } = Path.Combine(folder, "cucumber-messages.ndjson");

    /// <summary>What the program that runs the scenarios printed.</summary>
    public string Log { get; } = Path.Combine(folder, "acceptance.log");

    /// <summary>The results for Allure.</summary>
    public string AllureResults { get; } = Path.Combine(folder, "allure-results");

    /// <summary>Traces and screenshots.</summary>
    public string Scenarios { get; } = Path.Combine(folder, "scenarios");

    /// <summary>Makes the folder, and removes the messages of an earlier run from it.</summary>
    /// <exception cref="RunSettingsException">It can't be written.</exception>
    public void Prepare()
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.Delete(Messages);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunSettingsException($"The output folder {folder} can't be written ({e.Message.TrimEnd('.')}); correct outputDir, PORTAL_OUTPUT_DIR or --output.", e);
        }
    }
}
