using System.Text.Json;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.LivingDocs.Site;

namespace PortalAcceptance.LivingDocs;

/// <summary>Writes living documentation from Cucumber Messages.</summary>
public static class LivingDocumentation
{
    /// <summary>The usual name of the site's folder.</summary>
    public const string FolderName = "docs";

    /// <summary>Joins runs and writes a site.</summary>
    /// <param name="files">Files of Cucumber Messages.</param>
    /// <param name="featuresFolder">The folder of the features. Its <c>GLOSSARY.md</c> explains words and tags, and
    /// <c>docs/faults.json</c> beside it says which scenario notices which fault of the portal. Both may be missing.</param>
    /// <param name="folder">The folder of the site.</param>
    /// <param name="historyFile">The file that remembers the last runs.</param>
    /// <param name="remember">Whether these runs are to be remembered there.</param>
    /// <returns>The page to open.</returns>
    /// <exception cref="FileNotFoundException">A file of messages isn't there.</exception>
    /// <exception cref="IOException">A folder can't be written.</exception>
    public static async Task<string> WriteAsync(IReadOnlyList<string> files, string featuresFolder, string folder, string historyFile, bool remember)
    {
        var docs = DocumentationReader.Read(files, Glossary.Of(featuresFolder), FaultsIn(Path.Combine(featuresFolder, "..", "docs", "faults.json")));
        var history = new RunHistory(historyFile);
        return await SiteWriter.WriteAsync(docs with { History = remember ? history.Add(docs.ToRecord()) : history.Read() }, folder);
    }

    private static IReadOnlyList<NoticedFault> FaultsIn(string file)
    {
        if (!File.Exists(file))
        {
            return [];
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. json.RootElement.EnumerateObject().Select(fault =>
            new NoticedFault(fault.Name, fault.Value.GetProperty("scenario").GetString()!, fault.Value.GetProperty("sentence").GetString()!))];
    }
}
