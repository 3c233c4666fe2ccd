using Reqnroll.Tracing;

namespace PortalAcceptance.ReqnrollGenerator;

/// <summary>Makes C# names of titles, as Reqnroll's own generator does.</summary>
internal static class Identifiers
{
    /// <summary>A title as a name; empty if no letter or digit is in it.</summary>
    public static string From(string title) => title.ToIdentifier();

    /// <summary>The parameters for the columns of an outline, each different and none of them taken.</summary>
    public static IReadOnlyList<string> Parameters(IEnumerable<string> columns, HashSet<string> taken) =>
        [.. columns.Select(column => Unique(column.ToIdentifierCamelCase() is { Length: > 0 } name ? name : "_", taken, ""))];

    /// <summary>A name that is not taken: itself, or the first one with a number after it.</summary>
    public static string Unique(string name, ISet<string> taken, string separator = "_")
    {
        var unique = name;
        for (var number = 1; !taken.Add(unique); number++)
        {
            unique = $"{name}{separator}{number}";
        }

        return unique;
    }

    /// <summary>A namespace of the project's and a file's folders.</summary>
    public static string Namespace(string root, string link)
    {
        var folders = link.Split('/');
        return string.Join(".", root.Split('.').Concat(folders.Take(folders.Length - 1).Select(From)).Where(part => part.Length > 0));
    }
}
