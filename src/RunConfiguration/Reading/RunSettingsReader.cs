namespace PortalAcceptance.RunConfiguration.Reading;

/// <summary>Finds, checks and reads the settings.</summary>
internal sealed class RunSettingsReader(RunSettingsSource source)
{
    private const string ConfigOption = "--config";
    private const string ProjectOption = "--project";

    /// <summary>The settings of each project to run.</summary>
    /// <exception cref="RunSettingsException">Something is wrong in them.</exception>
    public IReadOnlyList<RunSettings> Read() => [.. ReadAll().Select(project => project.Settings)];

    /// <summary>The settings of each project to run, with where each was set.</summary>
    /// <exception cref="RunSettingsException">Something is wrong in them.</exception>
    public IReadOnlyList<(RunSettings Project, IReadOnlyList<SettingOrigin> Settings)> Explain() =>
    [
        .. ReadAll().Select(project => (project.Settings, (IReadOnlyList<SettingOrigin>)
            [.. SettingsTable.All.Select(setting => (Setting: setting, Node: project.Layers.Find(setting))).Select(each =>
                new SettingOrigin(each.Setting, each.Setting.Effective(each.Node, project.Context), each.Node is null ? null : each.Node.Place ?? each.Node.Name))])),
    ];

    private IEnumerable<(RunSettings Settings, Layers Layers, ReadingContext Context)> ReadAll()
    {
        CheckVariables();
        var path = FindFile();
        var file = path is null ? null : ConfigFile.Read(path);
        if (file is not null)
        {
            StructureCheck.Check(file);
        }
        var context = new ReadingContext(Path.GetDirectoryName(path) ?? source.CurrentDirectory, source.CurrentDirectory, source.LogicalCores);
        return Projects(file, path).Select(project => new Layers(source, file, project) is var layers ? (Read(path, project, layers, context), layers, context) : default);
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

    private static RunSettings Read(string? path, ConfigNode? project, Layers layers, ReadingContext context)
    {
        var settings = Debugged(new SettingsBinder(layers, context).Bind<RunSettings>());
        RefuseChannelOfOtherBrowser(settings.Use, layers);
        RefuseScaleOfWindow(settings.Use, layers);
        RefuseLanguageOfNoPortal(settings.Use, layers);
        RefuseMissing(UseSettings.WordingKey, settings.Use.Wording, Directory.Exists, layers);
        RefuseMissing(UseSettings.PageObjectsKey, settings.Use.PageObjects, File.Exists, layers);
        var device = SettingsTable.Of(UseSettings.DeviceKey);
        return settings with
        {
            Use = settings.Use with { OverDevice = UseSettings.DeviceKeys.Where(key => layers.Overrides(SettingsTable.Of(key), device)).ToHashSet() },
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

    private static void RefuseScaleOfWindow(UseSettings use, Layers layers)
    {
        if (use is { Viewport: null, DeviceScaleFactor: not null })
        {
            throw layers.Find(SettingsTable.Of(UseSettings.ViewportKey))!.Refuse("is null, but use.deviceScaleFactor is set, which needs a size; set use.viewport, or remove use.deviceScaleFactor.");
        }
    }

    private static void RefuseLanguageOfNoPortal(UseSettings use, Layers layers)
    {
        if (use.Languages.Count > 0 && !use.Languages.Contains(use.Language))
        {
            throw (layers.Find(SettingsTable.Of(UseSettings.LocaleKey)) ?? layers.Find(SettingsTable.Of(UseSettings.LanguagesKey)))!.Refuse(
                $"doesn't fit: the portal is asked for {use.Locale}, and {UseSettings.LanguagesKey} says that it speaks {string.Join(", ", use.Languages)}; "
                + $"set {UseSettings.LocaleKey} to one of these, or add {use.Language} to {UseSettings.LanguagesKey}.");
        }
    }

    private static void RefuseMissing(string key, string? path, Func<string, bool> exists, Layers layers)
    {
        if (path is not null && !exists(path))
        {
            throw layers.Find(SettingsTable.Of(key))!.Refuse($"is {path}, which does not exist; create it or correct the path.");
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
