using System.Text;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>What a run leaves in its output folder, searched for secrets: traces, messages for reporting tools, Allure's results.</summary>
public static class RunResults
{
    /// <summary>Searches an output folder, the archives in it included.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="secrets">What must not be there. Security codes are too short to be told from other numbers in it.</param>
    /// <param name="told">What scenarios say in so many words, which is everybody's to read: no secret.</param>
    /// <returns>What is there all the same.</returns>
    public static IReadOnlyCollection<Finding> Search(string folder, IEnumerable<Secret> secrets, string told)
    {
        var known = new KnownSecrets();
        foreach (var secret in secrets.Where(secret => secret.Kind is not SecretKind.SecurityCode && !told.Contains(secret.Value, StringComparison.Ordinal)))
        {
            known.Add(secret.Kind, secret.Value);
        }

        var search = new LeakSearch(new SecretMatcher(known));
        if (known.All.Count > 0)
        {
            search.SearchFolder(folder);
        }

        return search.Findings;
    }

    /// <summary>All that the scenarios in a folder say.</summary>
    public static string TextOf(string features) => Directory.EnumerateFiles(features, "*.feature", SearchOption.AllDirectories)
        .Aggregate(new StringBuilder(), (text, file) => text.AppendLine(File.ReadAllText(file))).ToString();
}
