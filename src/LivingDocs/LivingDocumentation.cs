using System.Text.Json;
using PortalAcceptance.LivingDocs.Formats;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.LivingDocs.Site;

namespace PortalAcceptance.LivingDocs;

/// <summary>Writes living documentation from Cucumber Messages.</summary>
public static class LivingDocumentation
{
    /// <summary>The usual name of the site's folder.</summary>
    public const string FolderName = "living-docs";

    /// <summary>Joins runs.</summary>
    /// <param name="files">Files of Cucumber Messages.</param>
    /// <param name="featuresFolder">The folder of the features. Its <c>GLOSSARY.md</c> explains words and tags, and
    /// <c>docs/faults.json</c> beside it says which scenario notices which fault of the portal. Both may be missing.</param>
    /// <exception cref="FileNotFoundException">A file of messages isn't there.</exception>
    public static Documentation Read(IReadOnlyList<string> files, string featuresFolder) =>
        DocumentationReader.Read(files, Glossary.Of(featuresFolder), FaultsIn(Path.Combine(featuresFolder, "..", "docs", "faults.json")));

    /// <summary>Writes what a run left for people and for CI into the folder of its results, and remembers it.</summary>
    /// <param name="docs">What the run shows.</param>
    /// <param name="folder">The folder for results.</param>
    /// <returns>The page to open.</returns>
    /// <exception cref="IOException">The folder can't be written.</exception>
    public static Task<string> WriteRunAsync(Documentation docs, string folder)
    {
        JUnitFile.Write(docs, Path.Combine(folder, JUnitFile.FileName));
        TrxFile.Write(docs, Path.Combine(folder, TrxFile.FileName));
        return SiteWriter.WriteAsync(docs with { History = HistoryIn(folder).Add(docs.ToRecord()) }, Path.Combine(folder, FolderName));
    }

    /// <summary>Writes a site. Several runs that are joined, such as shards, are remembered as one.</summary>
    /// <param name="docs">What the runs show.</param>
    /// <param name="folder">The folder of the site.</param>
    /// <param name="results">The folder for results, where the last runs are remembered.</param>
    /// <returns>The page to open.</returns>
    /// <exception cref="IOException">The folder can't be written.</exception>
    public static Task<string> WriteSiteAsync(Documentation docs, string folder, string results) =>
        SiteWriter.WriteAsync(docs with { History = docs.Runs.Count > 1 ? HistoryIn(results).Add(docs.ToRecord()) : HistoryIn(results).Read() }, folder);

    private static RunHistory HistoryIn(string folder) => new(Path.Combine(folder, RunHistory.FileName));

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
