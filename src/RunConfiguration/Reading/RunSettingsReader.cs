namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>Finds, checks and reads the settings.</summary>
internal sealed class RunSettingsReader(RunSettingsSource source)
{
    private const string ConfigOption = "--config";
    private const string ProjectOption = "--project";

    /// <summary>The settings of each project to run.</summary>
    /// <exception cref="RunSettingsException">Something is wrong in them.</exception>
    public IReadOnlyList<RunSettings> Read()
    {
        CheckVariables();
        var path = FindFile();
        var file = path is null ? null : ConfigFile.Read(path);
        if (file is not null)
        {
            StructureCheck.Check(file);
        }
        return [.. Projects(file, path).Select(project => Read(path, file, project))];
    }

    private void CheckVariables()
    {
        var names = SettingsTable.Variables.Select(variable => variable.Name).ToList();
        var unknown = source.Environment.Keys
            .Where(name => name.StartsWith(SettingsTable.VariablePrefix, StringComparison.Ordinal) && !names.Contains(name))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (unknown is not null)
        {
            throw new RunSettingsException($"The environment variable {unknown} is not a setting; "
                + (Suggestion.For(unknown, names) is { } suggestion ? $"did you mean {suggestion}?" : "unset it (portal-acceptance --help lists all)."));
        }
    }

    private string? FindFile()
    {
        if ((source.ConfigFile ?? Variable(SettingsTable.ConfigVariable)) is not { } configured)
        {
            return source.SearchFrom.SelectMany(Upwards).Select(folder => Path.Combine(folder, RunSettings.FileName)).FirstOrDefault(File.Exists);
        }
        var path = Path.GetFullPath(configured, source.CurrentDirectory);
        return File.Exists(path)
            ? path
            : throw new RunSettingsException($"There is no configuration file {path}; correct {(source.ConfigFile is null ? SettingsTable.ConfigVariable : ConfigOption)}.");
    }

    private IEnumerable<ConfigNode?> Projects(ConfigNode? file, string? path)
    {
        var projects = file?.Find("projects")?.Items ?? [];
        var (chosen, from) = source.Options.TryGetValue(ProjectOption, out var option)
            ? (option, ProjectOption)
            : (Variable(SettingsTable.ProjectVariable), SettingsTable.ProjectVariable);
        if (chosen is null)
        {
            return [null];
        }
        var names = projects.Select(project => project.Find("name")!.Text).ToList();
        if (names.Count == 0)
        {
            throw new RunSettingsException($"{from} is \"{chosen}\", but {path ?? RunSettings.FileName} has no projects; remove {from} or add the project.");
        }
        if (chosen == RunSettings.AllProjects)
        {
            return projects;
        }
        return names.IndexOf(chosen) is var index && index >= 0
            ? [projects[index]]
            : throw new RunSettingsException($"{from} is \"{chosen}\", but the projects in {path} are {string.Join(", ", names)}; "
                + (Suggestion.For(chosen, [.. names, RunSettings.AllProjects]) is { } suggestion ? $"did you mean {suggestion}?" : "choose one of them."));
    }

    private RunSettings Read(string? path, ConfigNode? file, ConfigNode? project)
    {
        var layers = new Layers(source, file, project);
        var context = new ReadingContext(Path.GetDirectoryName(path) ?? source.CurrentDirectory, source.CurrentDirectory, source.LogicalCores);
        var settings = Debugged(new SettingsBinder(layers, context).Bind<RunSettings>());
        RefuseChannelOfOtherBrowser(settings.Use, layers);
        return settings with
        {
            ConfigFile = path,
            Project = project?.Find("name")!.Text,
            BaseUrlOrigin = layers.Find(SettingsTable.Of(UseSettings.BaseUrlKey))?.Origin ?? UseSettings.BaseUrlKey,
        };
    }

    // What Playwright Test's --debug stands for.
    private static RunSettings Debugged(RunSettings settings) => !settings.Debug ? settings : settings with
    {
        Workers = 1,
        MaxFailures = 1,
        Timeout = TimeSpan.Zero,
        ExpectTimeout = TimeSpan.Zero,
        Use = settings.Use with { Headless = false },
    };

    private static void RefuseChannelOfOtherBrowser(UseSettings use, Layers layers)
    {
        var needed = use.Channel?.StartsWith("moz-", StringComparison.Ordinal) == true ? BrowserName.Firefox : BrowserName.Chromium;
        if (use.Channel is { } channel && use.BrowserName != needed)
        {
            throw layers.Find(SettingsTable.Of(UseSettings.ChannelKey))!.Refuse($"is {channel}, but {UseSettings.BrowserNameKey} is {ValueKinds.NameOf(use.BrowserName)}; "
                + $"set {UseSettings.BrowserNameKey} to {ValueKinds.NameOf(needed)}, or remove the channel.");
        }
    }

    private string? Variable(string name) => source.Environment.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }
}
