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
                + (Suggestion.For(unknown, names) is { } suggestion ? $"did you mean {suggestion}?" : "unset it (portal-acceptance --help lists what there is)."));
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
            return projects.DefaultIfEmpty();
        }
        var names = projects.Select(project => project.Find("name")!.Text).ToList();
        if (names.Count == 0)
        {
            throw new RunSettingsException($"{from} asks for the project \"{chosen}\", but {path ?? RunSettings.FileName} has no projects; leave {from} out or add the project.");
        }
        return names.IndexOf(chosen) is var index && index >= 0
            ? [projects[index]]
            : throw new RunSettingsException($"{from} asks for the project \"{chosen}\", but {path} has {string.Join(", ", names)}; "
                + (Suggestion.For(chosen, names) is { } suggestion ? $"did you mean {suggestion}?" : "choose one of these."));
    }

    private RunSettings Read(string? path, ConfigNode? file, ConfigNode? project)
    {
        var layers = new Layers(source, file, project);
        RefuseRetries(layers);
        return new RunSettings
        {
            ConfigFile = path,
            Project = project?.Find("name")!.Text,
            TestDir = GetPath(layers, SettingsTable.TestDir, path)!,
            Grep = layers.Get(SettingsTable.Grep),
            Tags = layers.Get(SettingsTable.Tags),
            Timeout = layers.Get(SettingsTable.Timeout),
            ExpectTimeout = layers.Get(SettingsTable.ExpectTimeout),
            Workers = layers.Get(SettingsTable.Workers)(source.LogicalCores),
            Retries = layers.Get(SettingsTable.Retries),
            OutputDir = GetPath(layers, SettingsTable.OutputDir, path)!,
            Use = ReadUse(layers, path),
            TestSupportKey = layers.Get(SettingsTable.TestSupportKey) is { } key ? new Secret(key) : null,
            BaseUrlOrigin = layers.Find(SettingsTable.BaseUrl)?.Origin ?? SettingsTable.BaseUrl.Key,
        };
    }

    private UseSettings ReadUse(Layers layers, string? path)
    {
        RefuseChannelOfOtherBrowser(layers);
        return new UseSettings
        {
            BaseUrl = layers.Get(SettingsTable.BaseUrl),
            BrowserName = layers.Get(SettingsTable.BrowserName),
            Channel = layers.Get(SettingsTable.Channel) is { Length: > 0 } channel ? channel : null,
            Headless = layers.Get(SettingsTable.Headless),
            Locale = layers.Get(SettingsTable.Locale),
            TimezoneId = layers.Get(SettingsTable.TimezoneId),
            Viewport = layers.Get(SettingsTable.Viewport),
            Trace = layers.Get(SettingsTable.Trace),
            Screenshot = layers.Get(SettingsTable.Screenshot),
            LaunchOptions = new LaunchSettings
            {
                Args = layers.Get(SettingsTable.Args),
                Env = layers.Get(SettingsTable.Env),
                ExecutablePath = GetPath(layers, SettingsTable.ExecutablePath, path),
                SlowMo = layers.Get(SettingsTable.SlowMo),
                Timeout = layers.Get(SettingsTable.LaunchTimeout),
            },
            ConnectOptions = ReadConnect(layers),
        };
    }

    private static ConnectSettings? ReadConnect(Layers layers)
    {
        if (layers.Get(SettingsTable.WsEndpoint) is { } endpoint)
        {
            return new ConnectSettings
            {
                WsEndpoint = endpoint,
                Headers = layers.Get(SettingsTable.ConnectHeaders),
                ExposeNetwork = layers.Get(SettingsTable.ExposeNetwork),
                Timeout = layers.Get(SettingsTable.ConnectTimeout),
            };
        }
        Setting[] others = [SettingsTable.ConnectHeaders, SettingsTable.ExposeNetwork, SettingsTable.ConnectTimeout];
        return others.Select(layers.Find).FirstOrDefault(node => node is not null) is { } lonely
            ? throw lonely.Refuse($"is of no use without \"{SettingsTable.WsEndpoint.Key}\"; set that too, or remove it.")
            : null;
    }

    private static void RefuseRetries(Layers layers)
    {
        if (layers.Get(SettingsTable.Retries) > 0)
        {
            throw layers.Find(SettingsTable.Retries)!.Refuse("asks for retries, which this suite doesn't honour yet; make it 0.");
        }
    }

    private static void RefuseChannelOfOtherBrowser(Layers layers)
    {
        var channel = layers.Get(SettingsTable.Channel);
        var browser = layers.Get(SettingsTable.BrowserName);
        var needed = channel.StartsWith("moz-", StringComparison.Ordinal) ? BrowserName.Firefox : BrowserName.Chromium;
        if (channel.Length > 0 && browser != needed)
        {
            throw layers.Find(SettingsTable.Channel)!.Refuse($"asks for {channel}, which is no {browser.ToString().ToLowerInvariant()}; "
                + $"set {SettingsTable.BrowserName.Key} to {needed.ToString().ToLowerInvariant()}, or leave the channel out.");
        }
    }

    // As in Playwright, a path in the file is relative to the file; one that a person types is relative to where they are.
    private string? GetPath(Layers layers, Setting<string?> setting, string? file)
    {
        var fileFolder = Path.GetDirectoryName(file) ?? source.CurrentDirectory;
        var isTyped = layers.Find(setting) is { IsPlainText: true };
        return layers.Get(setting) is { } path ? Path.GetFullPath(path, isTyped ? source.CurrentDirectory : fileFolder) : null;
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
