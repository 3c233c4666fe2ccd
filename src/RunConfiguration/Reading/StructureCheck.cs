using System.Text.Json;

namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>Checks that a file holds known keys only, and that each has a value of its kind.</summary>
internal static class StructureCheck
{
    private static readonly Dictionary<string, Setting> _settings = SettingsTable.All.ToDictionary(setting => setting.Key);

    // The check discards the values, so the context doesn't matter.
    private static readonly ReadingContext _anywhere = new(Path.GetTempPath(), Path.GetTempPath(), LogicalCores: 1);

    private static readonly HashSet<string> _groups = [.. _settings.Keys.SelectMany(GroupsOf)];

    /// <summary>Checks the file's outermost object and its projects.</summary>
    /// <exception cref="RunSettingsException">Something in it is not supported.</exception>
    public static void Check(ConfigNode root)
    {
        CheckMembers(root, "", ["$schema", "projects"]);
        if (root.Find("projects") is { } projects)
        {
            CheckProjects(projects);
        }
    }

    private static void CheckProjects(ConfigNode projects)
    {
        if (projects.Kind != JsonValueKind.Array)
        {
            throw projects.Refuse($"must be a list of projects, not {projects.Shown}.");
        }
        var names = new HashSet<string>();
        foreach (var project in projects.Items)
        {
            RequireObject(project);
            CheckMembers(project, "", ["name"]);
            var name = project.Find("name") ?? throw project.Refuse("needs a \"name\"; add a unique one.");
            if (name.Kind != JsonValueKind.String || string.IsNullOrWhiteSpace(name.Text))
            {
                throw name.Refuse($"must be a string that isn't empty, not {name.Shown}.");
            }
            if (name.Text == RunSettings.AllProjects)
            {
                throw name.Refuse($"is \"{name.Text}\", which stands for every project; choose another name.");
            }
            if (!names.Add(name.Text))
            {
                throw name.Refuse($"is \"{name.Text}\", the name of an earlier project; give each project a unique name.");
            }
        }
    }

    private static void CheckMembers(ConfigNode node, string prefix, string[] alsoKnown)
    {
        foreach (var (name, member) in node.Members)
        {
            var key = prefix + name;
            if (_settings.TryGetValue(key, out var setting))
            {
                if (setting.NotInFile is { } reason)
                {
                    throw member.Refuse(reason);
                }
                setting.Read(member, _anywhere);
            }
            else if (_groups.Contains(key))
            {
                RequireObject(member);
                CheckMembers(member, key + ".", []);
            }
            else if (!alsoKnown.Contains(name))
            {
                NotSupported.Check(key, member);
                throw member.Refuse($"is not a setting; {Remedy(key, alsoKnown)}");
            }
        }
    }

    private static string Remedy(string key, string[] alsoKnown) =>
        Suggestion.For(key, [.. _settings.Values.Where(setting => setting.NotInFile is null).Select(setting => setting.Key), .. _groups, .. alsoKnown]) is { } suggestion
            ? $"did you mean \"{suggestion}\"?"
            : "remove it (docs/settings.md lists all settings).";

    private static void RequireObject(ConfigNode node)
    {
        if (node.Kind != JsonValueKind.Object)
        {
            throw node.Refuse($"must be an object, {{ … }}, not {node.Shown}.");
        }
    }

    private static IEnumerable<string> GroupsOf(string key)
    {
        for (var dot = key.IndexOf('.'); dot >= 0; dot = key.IndexOf('.', dot + 1))
        {
            yield return key[..dot];
        }
    }
}
