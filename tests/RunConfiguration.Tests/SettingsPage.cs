namespace PortalAcceptance.RunConfiguration.Tests;

internal static class SettingsPage
{
    public static string Write(string command) => $$"""
        <!-- Generated from src/RunConfiguration/RunSettings.cs and its groups by: {{command}} -->
        # Settings

        [`playwright.config.json`](../playwright.config.json) uses the vocabulary of Playwright Test, with comments and trailing
        commas allowed. Environment variables override the file, and command-line options override both. A relative path in the
        file is relative to the file; elsewhere, to the current folder. A setting of Playwright Test that is not supported is
        refused with the reason, and so is an unknown key or `PORTAL_` variable. `portal-acceptance config` shows what each setting is and
        where it was set.

        `use.device` stands for `...devices["iPhone 15"]`: what is set beside it, or in what overrides the file, wins over the device.

        A file may have `projects`, each with a `name` and its own settings, which override those outside. `--project` or
        `PORTAL_PROJECT` runs one. `--project all` runs each of them, one after another, with one summary and a folder of results for
        each. Unlike in Playwright Test, no project runs by default, but the settings outside: one run, in English on a desktop.
        A variable or an option overrides every project: `--grep` replaces the project's `grep`.

        | Setting | Variable | Option | Default | Meaning |
        | --- | --- | --- | --- | --- |
        {{string.Join('\n', SettingsTable.All.Select(Row))}}
        | | `{{SettingsTable.ConfigVariable}}` | `--config`, `-c` | | Configuration file; by default, `{{RunSettings.FileName}}` in the current folder or one above it |
        | | `{{SettingsTable.ProjectVariable}}` | `--project` | | Project of the file to run, or `all`; by default, the settings outside of projects |

        """.ReplaceLineEndings("\n");

    private static string Row(Setting setting) =>
        $"| {(setting.NotInFile is null ? Code(setting.Key) : "")} | {Code(setting.Variable)} | {Options(setting)} | {(setting.Default.Contains(' ') ? setting.Default : Code(setting.Default))} | {Escape(Meaning(setting))} |";

    private static string Options(Setting setting) => string.Join(", ", new[] { setting.Option, setting.Alias }.OfType<string>().Select(Code));

    private static string Meaning(Setting setting) =>
        setting.ValueName?.Contains('|', StringComparison.Ordinal) == true ? $"{setting.Description}: {setting.Expected}"
        : setting.IsInverted ? $"{setting.Description}; the variable and the option mean the opposite"
        : setting.Description;

    private static string Code(string? text) => string.IsNullOrEmpty(text) ? "" : $"`{text}`";

    private static string Escape(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
