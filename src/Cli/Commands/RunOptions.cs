using System.CommandLine;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Commands;

internal sealed class RunOptions
{
    private readonly Option<string> _config = new("--config", "-c")
    {
        Description = $"Configuration file ({SettingsTable.ConfigVariable})",
        HelpName = "FILE",
    };

    private readonly Option<string> _project = new("--project")
    {
        Description = $"Project of the file to run, or all; by default, the settings outside of projects ({SettingsTable.ProjectVariable})",
        HelpName = "NAME",
    };

    private readonly IReadOnlyList<(Setting Setting, Option Option)> _settings =
        [.. SettingsTable.All.Where(setting => setting.Option is not null).Select(setting => (setting, OptionOf(setting)))];

    public void AddTo(Command command)
    {
        foreach (var option in _settings.Select(pair => pair.Option).Append(_config).Append(_project))
        {
            command.Add(option);
        }
    }

    public RunSettingsSource Read(ParseResult arguments, RunSettingsSource environment)
    {
        var options = new Dictionary<string, string>();
        foreach (var (setting, option) in _settings)
        {
            if (TextOf(arguments, option) is { } text)
            {
                options[setting.Option!] = text;
            }
        }
        if (arguments.GetValue(_project) is { } project)
        {
            options[_project.Name] = project;
        }
        return environment with { ConfigFile = arguments.GetValue(_config), Options = options };
    }

    private static string? TextOf(ParseResult arguments, Option option) => option switch
    {
        Option<bool> flag => arguments.GetValue(flag) ? "true" : null,
        // Each value is one item as written, with any commas in it.
        Option<string[]> several => arguments.GetValue(several) is { Length: > 0 } values ? string.Join(' ', values.Select(value => value.Replace(",", @"\,"))) : null,
        _ => arguments.GetValue((Option<string>)option),
    };

    private static Option OptionOf(Setting setting)
    {
        string[] aliases = setting.Alias is { } alias ? [alias] : [];
        var description = $"{setting.OptionDescription} ({setting.Variable})";
        return setting switch
        {
            { IsFlag: true } => new Option<bool>(setting.Option!, aliases) { Description = description },
            { IsList: true } => new Option<string[]>(setting.Option!, aliases) { Description = description, HelpName = setting.ValueName },
            _ => new Option<string>(setting.Option!, aliases) { Description = description, HelpName = setting.ValueName },
        };
    }
}
