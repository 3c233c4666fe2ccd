using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

internal static class RunResults
{
    public static IReadOnlyCollection<Finding> Search(string folder, SecretMatcher matcher)
    {
        var search = new LeakSearch(matcher);
        search.SearchFolder(folder);
        return search.Findings;
    }

    public static string TextOf(string features) => Directory.Exists(features)
        ? string.Join('\n', Directory.EnumerateFiles(features, "*.feature", SearchOption.AllDirectories).Select(File.ReadAllText))
        : "";
}
