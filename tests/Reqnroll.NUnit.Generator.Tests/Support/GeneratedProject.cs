using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.Loader;
using System.Text.Json;
using FluentAssertions;
using Io.Cucumber.Messages.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using Reqnroll;
using Reqnroll.Formatters.PayloadProcessing;
using Reqnroll.Infrastructure;

namespace PortalAcceptance.ReqnrollGenerator.Tests.Support;

internal sealed class GeneratedProject : IDisposable
{
    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("project");
    private readonly List<FeatureText> _features = [];
    private readonly List<string> _code = [];

    public string Folder => _folder.FullName;

    private string MessagesPath => Path.Combine(Folder, "messages.ndjson");

    public GeneratedProject WithFeature(string link, string text)
    {
        _features.Add(new FeatureText(Path.Combine(Folder, link), "Feature", link, text));
        return this;
    }

    public GeneratedProject WithConfiguration(string json)
    {
        var path = Path.Combine(Folder, "reqnroll.json");
        File.WriteAllText(path, json);
        _features.Add(new FeatureText(path, "Configuration", "", json));
        return this;
    }

    public GeneratedProject WithMessages() => WithConfiguration(JsonSerializer.Serialize(new
    {
        runtime = new { missingOrPendingStepsOutcome = "Error" },
        formatters = new { message = new { outputFilePath = MessagesPath } },
    }));

    public GeneratedProject WithCode(string code)
    {
        _code.Add(code);
        return this;
    }

    public IReadOnlyList<string> Errors() => [.. Compile(out _).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Print)];

    public ITest Discover()
    {
        NUnitTestAssemblyRunner runner = new(new DefaultTestAssemblyBuilder());
        return runner.Load(Load(), new Dictionary<string, object>());
    }

    // Reads the first sequence point, as the test adapter does.
    public (string File, int Line) FirstLineOf(Assembly assembly, string method)
    {
        var found = assembly.GetTypes().SelectMany(type => type.GetMethods()).Single(each => each.Name == method);
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly.Location, ".pdb")));
        var reader = symbols.GetMetadataReader();
        var handle = ((MethodDefinitionHandle)MetadataTokens.Handle(found.MetadataToken)).ToDebugInformationHandle();
        var first = reader.GetMethodDebugInformation(handle).GetSequencePoints().Where(point => !point.IsHidden).MinBy(point => point.StartLine);
        return (Path.GetFileName(reader.GetString(reader.GetDocument(first.Document).Name)), first.StartLine);
    }

    public IReadOnlyDictionary<string, ITestResult> Run(string filter = "<filter/>") => RunAll(filter).Cases.ToDictionary(each => each.Name);

    public (IReadOnlyList<ITestResult> Cases, ITestResult Assembly) RunAll(string filter = "<filter/>")
    {
        NUnitTestAssemblyRunner runner = new(new DefaultTestAssemblyBuilder());
        var assembly = Load();
        TestRunnerManager.GetTestRunnerManager(assembly, new ContainerBuilder(new ProjectDependencies(Folder)));
        runner.Load(assembly, new Dictionary<string, object>());
        var result = runner.Run(TestListener.NULL, TestFilter.FromXml(filter));
        return ([.. Cases(result)], result);
    }

    public IReadOnlyList<Envelope> Messages() => [.. File.ReadLines(MessagesPath).Select(NdjsonSerializer.Deserialize)];

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<ITestResult> Cases(ITestResult result) =>
        result.Test.IsSuite ? result.Children.SelectMany(Cases) : [result];

    private IReadOnlyList<Diagnostic> Compile(out Compilation compilation)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = _code.Select((code, index) => CSharpSyntaxTree.ParseText($"using System; using System.Threading.Tasks; using Reqnroll;\n{code}", options, Path.Combine(Folder, $"Code{index}.cs"), System.Text.Encoding.UTF8));
        var input = CSharpCompilation.Create(
            $"Generated_{Guid.NewGuid():N}",
            trees,
            _references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create(
            [new FeatureGenerator().AsSourceGenerator()],
            _features,
            options,
            new FeatureTextOptions("Sample.Tests"));
        driver.RunGeneratorsAndUpdateCompilation(input, out compilation, out var diagnostics);
        return [.. diagnostics, .. compilation.GetDiagnostics()];
    }

    private Assembly Load()
    {
        var errors = Compile(out var compilation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Print).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, errors));
        }

        var path = Path.Combine(Folder, $"{compilation.AssemblyName}.dll");
        using (var assembly = File.Create(path))
        using (var symbols = File.Create(Path.ChangeExtension(path, ".pdb")))
        {
            compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)).Success.Should().BeTrue();
        }

        return AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
    }

    private string Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{Path.GetRelativePath(Folder, place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Id}: {diagnostic.GetMessage()}";
    }
}
