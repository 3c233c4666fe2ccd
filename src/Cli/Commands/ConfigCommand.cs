using System.CommandLine;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Commands;

internal sealed class ConfigCommand(TextWriter output, TextWriter error)
{
    public const string Name = "config";

    private const string NotSet = "-";

    public static Command In(RunOptions options, TextWriter output, TextWriter error, RunSettingsSource environment)
    {
        var command = new Command(Name, "Show what each setting is and where it was set, with the options of a run");
        options.AddTo(command);
        command.SetAction(parsed => new ConfigCommand(output, error).Run(options.Read(parsed, environment)));
        return command;
    }

    private int Run(RunSettingsSource source)
    {
        try
        {
            foreach (var (project, settings) in RunSettings.Explain(source))
            {
                output.WriteLine($"file     {project.ConfigFile ?? NotSet}");
                output.WriteLine($"project  {project.Project ?? NotSet}");
                output.WriteLine();
                Write(settings, Path.GetDirectoryName(project.ConfigFile));
                output.WriteLine();
            }
            return ExitCodes.Passed;
        }
        catch (RunSettingsException refusal)
        {
            error.WriteLine(refusal.Message);
            return ExitCodes.Refused;
        }
    }

    private void Write(IReadOnlyList<SettingOrigin> settings, string? folder)
    {
        var (names, values) = (settings.Max(each => each.Setting.Key.Length), settings.Max(each => Shown(each).Length));
        foreach (var each in settings)
        {
            var origin = each.Origin is { } place && folder is not null ? place.Replace($"{folder}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal) : each.Origin;
            output.WriteLine($"{each.Setting.Key.PadRight(names)}  {Shown(each).PadRight(values)}  {origin ?? "default"}");
        }
    }

    private static string Shown(SettingOrigin each) => each.Value.Length > 0 ? each.Value : NotSet;
}
