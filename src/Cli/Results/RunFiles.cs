using PortalAcceptance.LivingDocs;
using PortalAcceptance.LivingDocs.Formats;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.LivingDocs.Site;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Results;

internal sealed class RunFiles(string folder)
{
    public string Docs => Path.Combine(folder, LivingDocumentation.FolderName, SiteWriter.Index);

    public string JUnit => Path.Combine(folder, JUnitFile.FileName);

    public string Trx => Path.Combine(folder, TrxFile.FileName);

    public string Messages => Path.Combine(folder, DocumentationReader.MessagesName);

    // One line for each scenario that starts or ends, written at once.
    public string Progress => Path.Combine(folder, "progress.ndjson");

    public string Log => Path.Combine(folder, "acceptance.log");

    public string AllureResults => Path.Combine(folder, "allure-results");

    public string Evidence => Path.Combine(folder, "evidence");

    // Where the messages of the run before wait until it is known whether this one starts.
    private string FormerMessages => Path.Combine(folder, "former-messages.ndjson");

    // A run's own, or those of its projects.
    public static IReadOnlyList<string> MessagesIn(string folder)
    {
        var own = new RunFiles(folder).Messages;
        var files = File.Exists(own) ? [own]
            : Directory.Exists(folder) ? Directory.EnumerateFiles(folder, DocumentationReader.MessagesName, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray()
            : [];
        return files.Length > 0
            ? files
            : throw new RunSettingsException($"The folder {folder} has no {DocumentationReader.MessagesName}; run the scenarios first, or name a folder with results.");
    }

    public void Prepare()
    {
        try
        {
            Directory.CreateDirectory(folder);
            if (File.Exists(Messages))
            {
                File.Move(Messages, FormerMessages, overwrite: true);
            }
            File.Delete(Progress);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunSettingsException($"The output folder {folder} can't be written ({e.Message.TrimEnd('.')}); correct outputDir, PORTAL_OUTPUT_DIR or --output.", e);
        }
    }

    // A run that has not started leaves the results of the one before.
    public void Conclude(bool hasStarted)
    {
        if (hasStarted || File.Exists(Messages))
        {
            File.Delete(FormerMessages);
        }
        else if (File.Exists(FormerMessages))
        {
            File.Move(FormerMessages, Messages);
        }
    }
}
