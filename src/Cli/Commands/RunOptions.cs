using System.CommandLine;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Commands;

internal sealed class RunOptions
{
    private const string MaxFailures = "--max-failures";

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

    private readonly Option<bool> _stop = new("-x") { Description = "Stop after the first failed scenario: --max-failures 1" };

    private readonly IReadOnlyList<(Setting Setting, Option Option)> _settings =
        [.. SettingsTable.All.Where(setting => setting is { Option: not null, IsPositional: false }).Select(setting => (setting, OptionOf(setting)))];

    private readonly IReadOnlyList<(Setting Setting, Argument<string[]> Argument)> _arguments =
        [.. SettingsTable.All.Where(setting => setting.IsPositional).Select(setting => (setting, ArgumentOf(setting)))];

    public void AddTo(Command command)
    {
        foreach (var (_, argument) in _arguments)
        {
            command.Add(argument);
        }
        foreach (var option in _settings.Select(pair => pair.Option).Append(_stop).Append(_config).Append(_project))
        {
            command.Add(option);
        }
    }

    public RunSettingsSource Read(ParseResult arguments, RunSettingsSource environment)
    {
        var options = new Dictionary<string, string>();
        foreach (var (setting, option) in _settings)
        {
            if (TextOf(arguments, setting, option) is { } text)
            {
                options[setting.Option!] = text;
            }
        }
        foreach (var (setting, argument) in _arguments)
        {
            if (Joined(setting, arguments.GetValue(argument)) is { } text)
            {
                options[setting.Option!] = text;
            }
        }
        if (arguments.GetValue(_stop))
        {
            options[MaxFailures] = "1";
        }
        if (arguments.GetValue(_project) is { } project)
        {
            options[_project.Name] = project;
        }
        return environment with { ConfigFile = arguments.GetValue(_config), Options = options };
    }

    private static string? TextOf(ParseResult arguments, Setting setting, Option option) => option switch
    {
        Option<bool> flag => arguments.GetValue(flag) ? "true" : null,
        Option<string[]> several => Joined(setting, arguments.GetValue(several)),
        _ => arguments.GetValue((Option<string>)option) ?? (arguments.GetResult(option) is null ? null : setting.ImpliedValue),
    };

    // A value is one item as written, with any commas in it, unless it may be several.
    private static string? Joined(Setting setting, string[]? values) =>
        values is { Length: > 0 } ? string.Join(',', values.Select(value => setting.IsSplitInOptions ? value : value.Replace(",", @"\,"))) : null;

    private static Argument<string[]> ArgumentOf(Setting setting)
    {
        var argument = new Argument<string[]>(setting.Option!) { Description = $"{setting.Description} ({setting.Variable})", Arity = ArgumentArity.ZeroOrMore };
        // Otherwise a mistyped option counts as an argument.
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError($"Unrecognized command or argument '{token.Value}'.");
            }
        });
        return argument;
    }

    private static Option OptionOf(Setting setting)
    {
        string[] aliases = setting.Alias is { } alias ? [alias] : [];
        var description = $"{setting.OptionDescription} ({setting.Variable})";
        return setting switch
        {
            { IsFlag: true } => new Option<bool>(setting.Option!, aliases) { Description = description },
            { IsList: true } => new Option<string[]>(setting.Option!, aliases) { Description = description, HelpName = setting.ValueName },
            { ImpliedValue: not null } => new Option<string>(setting.Option!, aliases) { Description = description, HelpName = setting.ValueName, Arity = ArgumentArity.ZeroOrOne },
            _ => new Option<string>(setting.Option!, aliases) { Description = description, HelpName = setting.ValueName },
        };
    }
}
