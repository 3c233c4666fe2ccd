using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Hosting;

// The program reads the same file and variables as this one; options are passed to it as variables.
internal static class HostVariables
{
    public static Dictionary<string, string> Of(RunSettingsSource source, RunSettings project)
    {
        var variables = new Dictionary<string, string>(source.Environment);
        foreach (var setting in SettingsTable.All.Where(setting => setting is { Option: not null, Variable: not null }))
        {
            if (source.Options.TryGetValue(setting.Option!, out var value))
            {
                variables[setting.Variable!] = value;
            }
        }
        if (project.ConfigFile is { } file)
        {
            variables[SettingsTable.ConfigVariable] = file;
        }
        if (project.Project is { } name)
        {
            variables[SettingsTable.ProjectVariable] = name;
        }
        return variables;
    }
}
