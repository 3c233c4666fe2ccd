using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PortalAcceptance.Portal.Mutants;

/// <summary>A build of the portal that contains mutants, each behind a switch that acts for some customers only.</summary>
public sealed partial class MutatedPortal
{
    // Asks test support.
    private const string Switch = """
        [assembly: System.Reflection.AssemblyMetadata("PortalAcceptance.Mutants", "{0}")]

        namespace PortalAcceptance.Portal;

        internal static class Mutant
        {
            public static bool IsOn(int number) =>
                System.AppContext.GetData("PortalAcceptance.Mutants") is System.Func<int, bool> isOn && isOn(number);
        }
        """;

    private const string IsOn = "global::PortalAcceptance.Portal.Mutant.IsOn";

    // What the Web SDK adds to every file.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private const int MostBuilds = 12;

    private static readonly CSharpParseOptions _parsing = new(LanguageVersion.Latest);

    private MutatedPortal(string assembly, IReadOnlyList<Mutant> mutants) => (Assembly, Mutants) = (assembly, mutants);

    /// <summary>The path of its assembly.</summary>
    public string Assembly { get; }

    /// <summary>The mutants that it contains.</summary>
    public IReadOnlyList<Mutant> Mutants { get; }

    private static string Source { get; } = typeof(MutatedPortal).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "PortalFolder").Value!;

    /// <summary>Picks mutants at random, as many of each place, writes the changed portal and builds it.</summary>
    /// <param name="count">How many mutants.</param>
    /// <param name="seed">The same seed picks the same mutants of the same source.</param>
    /// <param name="folder">The folder for the changed source and its build; it is emptied first.</param>
    /// <param name="libraries">The folder with the assemblies that the portal needs.</param>
    /// <param name="progress">Is told what is being done.</param>
    /// <param name="cancellationToken">Ends the build.</param>
    /// <exception cref="MutationException">The source isn't there, or the changed portal can't be built.</exception>
    public static async Task<MutatedPortal> BuildAsync(
        int count, int seed, string folder, string libraries, Action<string> progress, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Source))
        {
            throw new MutationException($"The portal's source is not in {Source}; mutants are made where the portal was built.");
        }

        progress("reading the portal's source");
        var files = ReadSource();
        var noticeable = Mutations(files, libraries).Where(mutation => !Unnoticeable.All.Any(place => place.Covers(mutation, files[mutation.File])));
        var candidates = new Queue<Mutation>(Shuffled([.. noticeable], seed));
        var picked = new List<Mutation>();
        for (var build = 1; build <= MostBuilds; build++)
        {
            Pick(picked, candidates, count);
            progress($"building the portal with {picked.Count} mutants");
            Write(folder, files, picked);
            var (assembly, output) = await BuildAsync(folder, cancellationToken);
            var broken = Broken(folder, output);
            if (broken.Count == 0)
            {
                return assembly is not null
                    ? new MutatedPortal(assembly, [.. picked.Select((mutation, index) => MutantOf(files, mutation, index + 1))])
                    : throw new MutationException($"The mutated portal can't be built:{Environment.NewLine}{output}");
            }

            // Not every change compiles; the next ones in the random order take the place of those that don't.
            foreach (var index in broken.OrderDescending())
            {
                picked.RemoveAt(index - 1);
            }
        }

        throw new MutationException($"After {MostBuilds} builds there are still mutants that don't compile; try another seed.");
    }

    internal static Dictionary<string, string> ReadSource() =>
        PortalSource.Files(Source).ToDictionary(file => file, file => File.ReadAllText(Path.Combine(Source, file)));

    internal static IReadOnlyList<Mutation> Mutations(Dictionary<string, string> files, string libraries)
    {
        var trees = files.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => CSharpSyntaxTree.ParseText(file.Value, _parsing, file.Key));
        var compilation = CSharpCompilation.Create(
            "Portal", [.. trees.Values, CSharpSyntaxTree.ParseText(ImplicitUsings, _parsing)], References(libraries), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var sources = trees.Select(tree => (File: tree.Key, Root: tree.Value.GetRoot(), Model: compilation.GetSemanticModel(tree.Value))).ToList();
        var constants = CodeMutations.ChangeableConstants([.. sources.Select(source => (source.Root, source.Model))]);
        return
        [
            .. sources.Where(source => PortalSource.IsServed(source.File)).SelectMany(source => CodeMutations.In(source.File, source.Root, source.Model, constants)),
            .. files.Where(file => PortalSource.IsServed(file.Key)).SelectMany(file => Path.GetExtension(file.Key) switch
            {
                ".cshtml" => PageMutations.In(file.Key, file.Value),
                ".js" => ScriptMutations.In(file.Key, file.Value),
                _ => [],
            }),
        ];
    }

    private static IEnumerable<MetadataReference> References(string libraries)
    {
        string[] folders = [Path.GetDirectoryName(typeof(object).Assembly.Location)!, Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Builder.WebApplication).Assembly.Location)!, libraries];
        return folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll"))
            .Where(file => Path.GetFileNameWithoutExtension(file) is not ("Portal" or "Portal.TestSupport" or "Acceptance"))
            .Where(IsManaged)
            .DistinctBy(Path.GetFileName)
            .Select(file => MetadataReference.CreateFromFile(file));
    }

    private static bool IsManaged(string file)
    {
        using var stream = File.OpenRead(file);
        using var executable = new System.Reflection.PortableExecutable.PEReader(stream);
        return executable.HasMetadata;
    }

    // In turn from each place, so that the many lines of one don't outweigh the few of another.
    private static IEnumerable<Mutation> Shuffled(IReadOnlyList<Mutation> mutations, int seed)
    {
        var random = new Random(seed);
        var places = Enum.GetValues<MutantPlace>().Select(place =>
        {
            var ofPlace = mutations.Where(mutation => PortalSource.PlaceOf(mutation.File) == place).ToArray();
            random.Shuffle(ofPlace);
            return ofPlace;
        }).ToList();
        return Enumerable.Range(0, places.Max(place => place.Length)).SelectMany(index => places.Where(place => index < place.Length).Select(place => place[index]));
    }

    // Not two in one statement: then each is a breakage of its own.
    private static void Pick(List<Mutation> picked, Queue<Mutation> candidates, int count)
    {
        while (picked.Count < count && candidates.TryDequeue(out var candidate))
        {
            if (!picked.Any(other => other.File == candidate.File && other.Start < candidate.End && candidate.Start < other.End))
            {
                picked.Add(candidate);
            }
        }
    }

    private static void Write(string folder, Dictionary<string, string> files, List<Mutation> picked)
    {
        var copy = Path.Combine(folder, "Portal");
        CopyChanged(Source, copy, files);
        foreach (var (file, source) in files)
        {
            var changed = new StringBuilder(source);
            foreach (var (index, mutation) in picked.Index().Where(pick => pick.Item.File == file).OrderByDescending(pick => pick.Item.Start))
            {
                var isOn = IsScript(file) ? ScriptMutations.IsOn(index + 1) : $"{IsOn}({index + 1})";
                changed.Remove(mutation.Start, mutation.Length).Insert(mutation.Start, mutation.Switch(isOn));
            }

            WriteIfChanged(Path.Combine(copy, file), IsScript(file) ? ScriptMutations.Prelude(file) + changed : WithScripts(changed, picked).ToString());
        }

        WriteIfChanged(Path.Combine(copy, "Mutant.cs"), Switch.Replace("{0}", $"{picked.Count}", StringComparison.Ordinal));
        var project = File.ReadAllText(Path.Combine(Source, "Portal.csproj"));
        WriteIfChanged(Path.Combine(copy, "Portal.csproj"), project.Replace("Include=\"../", $"Include=\"{Path.GetDirectoryName(Source)}/", StringComparison.Ordinal));
    }

    private static bool IsScript(string file) => file.EndsWith(".js", StringComparison.Ordinal);

    // Tells each script of a page which of its mutants is on.
    private static StringBuilder WithScripts(StringBuilder page, List<Mutation> picked) =>
        picked.Index().Where(pick => IsScript(pick.Item.File)).GroupBy(pick => Path.GetFileName(pick.Item.File)).Aggregate(page, (text, script) => text.Replace(
            $"src=\"~/{script.Key}\"",
            $"src=\"~/{script.Key}\" {ScriptMutations.Attribute}=\"@({string.Concat(script.Select(pick => $"{IsOn}({pick.Index + 1}) ? {pick.Index + 1} : "))}0)\""));

    // Everything but source, which is written changed.
    private static void CopyChanged(string from, string to, Dictionary<string, string> files)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (!files.ContainsKey(relative.Replace('\\', '/')) && relative != "Portal.csproj")
            {
                var copy = Path.Combine(to, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy, overwrite: true);
            }
        }
    }

    // A file that stays as it is need not be compiled again.
    private static void WriteIfChanged(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (!File.Exists(file) || File.ReadAllText(file) != text)
        {
            File.WriteAllText(file, text);
        }
    }

    private static async Task<(string? Assembly, string Output)> BuildAsync(string folder, CancellationToken cancellationToken)
    {
        var artifacts = Path.Combine(folder, "artifacts");
        var start = new ProcessStartInfo("dotnet",
        [
            "build", Path.Combine(folder, "Portal", "Portal.csproj"), "--nologo", "-v", "quiet", "-consoleLoggerParameters:NoSummary",
            $"-p:ArtifactsPath={artifacts}", "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false",
            "-p:GenerateDocumentationFile=false", "-p:WarningLevel=0", "-p:NoWarn=all",

            // A compiler server left over from other builds may fail on these pages, which it has seen under other names.
            "-p:UseSharedCompilation=false",
        ])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var build = Process.Start(start)!;
        await using var killed = cancellationToken.Register(() => build.Kill(entireProcessTree: true));
        var output = await build.StandardOutput.ReadToEndAsync(cancellationToken);
        await build.WaitForExitAsync(cancellationToken);
        var assembly = Path.Combine(artifacts, "bin", "Portal", "debug", "Portal.dll");
        return (build.ExitCode == 0 ? assembly : null, output);
    }

    // The numbers of the mutants at or before which the compiler found errors.
    private static IReadOnlySet<int> Broken(string folder, string output)
    {
        var broken = new HashSet<int>();
        foreach (var error in CompilerError().Matches(output).DistinctBy(match => match.Value))
        {
            var lines = File.ReadAllLines(error.Groups["file"].Value);
            var (line, column) = (Number(error.Groups["line"].Value) - 1, Number(error.Groups["column"].Value));
            var before = string.Join('\n', [.. lines[..line], lines[line][..Math.Min(column, lines[line].Length)]]);
            var number = Switched().Matches(before).LastOrDefault() ?? Switched().Match(lines[line]);
            broken.Add(number is { Success: true } ? Number(number.Groups[1].Value) : throw new MutationException($"The mutated portal can't be built: {error.Value}"));
        }

        return broken;
    }

    private static Mutant MutantOf(Dictionary<string, string> files, Mutation mutation, int number) => new(
        number,
        mutation.File,
        files[mutation.File].AsSpan(0, mutation.Start).Count('\n') + 1,
        PortalSource.PlaceOf(mutation.File),
        OnOneLine(mutation.Original),
        OnOneLine(mutation.Changed));

    private static string OnOneLine(string text) => Blanks().Replace(text, " ");

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<file>[^\n(]+)\((?<line>\d+),(?<column>\d+)(?:,\d+,\d+)?\): error [^\n]*", RegexOptions.Multiline)]
    private static partial Regex CompilerError();

    [GeneratedRegex(@"Mutant\.IsOn\((\d+)\)")]
    private static partial Regex Switched();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
