using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>What a run leaves in its output folder, searched for secrets: traces, messages for reporting tools, Allure's results.</summary>
public static class RunResults
{
    /// <summary>Searches an output folder, the archives in it included.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="matcher">Finds the secrets.</param>
    /// <returns>The secrets found.</returns>
    public static IReadOnlyCollection<Finding> Search(string folder, SecretMatcher matcher)
    {
        var search = new LeakSearch(matcher);
        search.SearchFolder(folder);
        return search.Findings;
    }

    /// <summary>All that the scenarios in a folder say: anybody may read it.</summary>
    public static string TextOf(string features) => Directory.Exists(features)
        ? string.Join('\n', Directory.EnumerateFiles(features, "*.feature", SearchOption.AllDirectories).Select(File.ReadAllText))
        : "";
}
