using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using PortalAcceptance.Cli.Reporting;
using PortalAcceptance.Cli.Results;
using PortalAcceptance.LivingDocs;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.RunConfiguration;
using Spectre.Console;

namespace PortalAcceptance.Cli.Commands;

internal sealed class DocsCommand(IAnsiConsole console, TextWriter error)
{
    public const string Name = "docs";

    private const string AllureFolder = "allure-report";

    public static Command In(IAnsiConsole console, TextWriter error, RunSettingsSource environment)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "Files of Cucumber Messages, or folders with them, to be joined; by default, the last run's",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string>("--output") { Description = "Folder of the pages; by default, docs in the folder for results", HelpName = "FOLDER" };
        var allure = new Option<bool>("--allure") { Description = "Make Allure's report as well, beside the pages; needs Node.js" };
        var open = new Option<bool>("--open") { Description = "Open the pages in a browser" };
        var command = new Command(Name, "Write living documentation from one or more runs: shards, projects, browsers") { files, output, allure, open };
        command.SetAction((parsed, cancellationToken) => new DocsCommand(console, error).RunAsync(
            parsed.GetValue(files) ?? [], parsed.GetValue(output), parsed.GetValue(allure), parsed.GetValue(open), environment, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string[] asked, string? output, bool allure, bool open, RunSettingsSource source, CancellationToken cancellationToken)
    {
        try
        {
            var settings = RunSettings.LoadProjects(source)[0];
            string[] paths = asked.Length > 0 ? [.. asked.Select(path => Path.GetFullPath(path, source.CurrentDirectory))] : [settings.OutputDir];
            var files = paths.SelectMany(path => Directory.Exists(path) ? RunFiles.MessagesIn(path) : [path]).ToList();
            var folder = output is null ? Path.Combine(settings.OutputDir, LivingDocumentation.FolderName) : Path.GetFullPath(output, source.CurrentDirectory);
            var pages = new List<string> { await LivingDocumentation.WriteSiteAsync(LivingDocumentation.Read(files, settings.TestDir), folder, settings.OutputDir) };
            // Of the last run's own folder there is nothing to join.
            if (asked.Length > 0 && ScenarioDurations.Join(files.Select(file => Path.GetDirectoryName(file)!)) is { AreKnown: true } durations)
            {
                durations.Write(settings.OutputDir);
            }
            console.Unwrap();
            if (allure)
            {
                var results = files.Select(file => new RunFiles(Path.GetDirectoryName(file)!).AllureResults).Where(Directory.Exists).ToList();
                pages.Add(await AllureReport.GenerateAsync(
                    results, Path.Combine(Path.GetDirectoryName(folder)!, AllureFolder), source.Environment, console.WriteLine, cancellationToken));
            }

            foreach (var page in pages)
            {
                console.WriteLine($"{Path.GetFileName(Path.GetDirectoryName(page))}  {Path.GetRelativePath(source.CurrentDirectory, page)}");
                if (open)
                {
                    using var browser = Process.Start(new ProcessStartInfo(page) { UseShellExecute = true });
                }
            }

            return ExitCodes.Passed;
        }
        catch (Exception refusal) when (refusal is RunSettingsException or IOException or UnauthorizedAccessException or Win32Exception)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCodes.Refused;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
    }
}
