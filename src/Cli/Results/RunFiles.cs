using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Results;

/// <summary>Where a run's files are: all in its output folder.</summary>
internal sealed class RunFiles(string folder)
{
    public string Report => Path.Combine(folder, "report.html");

    public string Messages => Path.Combine(folder, "cucumber-messages.ndjson");

    /// <summary>A line for each scenario that starts or ends, written when it does.</summary>
    public string Progress => Path.Combine(folder, "progress.ndjson");

    /// <summary>What the program that runs the scenarios printed.</summary>
    public string Log => Path.Combine(folder, "acceptance.log");

    public string AllureResults => Path.Combine(folder, "allure-results");

    /// <summary>Traces and screenshots.</summary>
    public string Evidence => Path.Combine(folder, "evidence");

    /// <summary>Makes the folder, and removes from it what is read during the run.</summary>
    /// <exception cref="RunSettingsException">It can't be written.</exception>
    public void Prepare()
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.Delete(Messages);
            File.Delete(Progress);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunSettingsException($"The output folder {folder} can't be written ({e.Message.TrimEnd('.')}); correct outputDir, PORTAL_OUTPUT_DIR or --output.", e);
        }
    }
}
