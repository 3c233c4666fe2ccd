using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PortalAcceptance.Portal.Mutants.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class CodeMutationsTests
{
    [TestCase("bool Is(int a) => a < 3;", "a < 3", "a <= 3")]
    [TestCase("bool Is(int a) => a >= 3;", "a >= 3", "a > 3")]
    [TestCase("bool Is(int a) => a == 3;", "a == 3", "a != 3")]
    [TestCase("bool Is(bool a, bool b) => a && b;", "a && b", "a || b")]
    [TestCase("bool Is(bool a) => !a;", "!a", "a")]
    [TestCase("bool Is(string? a) => a is null;", "a is null", "!(a is null)")]
    [TestCase("int Of(int a) => a + 12;", "12", "13")]
    [TestCase("int Of(int a) => a + 12;", "12", "11")]
    [TestCase("bool Is() => true;", "true", "false")]
    [TestCase("string Of() => \"Enter your name.\";", "\"Enter your name.\"", "\"\"")]
    [TestCase("string Of(string? a, string b) => a ?? b;", "a ?? b", "b")]
    [TestCase("string Of(string a) => a.Trim();", ".Trim()", "")]
    [TestCase("IEnumerable<int> Of(IEnumerable<int> a) => a.OrderBy(b => b);", "a.OrderBy(b => b)", "a.OrderByDescending(b => b)")]
    [TestCase("IEnumerable<int> Of(IEnumerable<int> a) => a.Where(b => b > 0);", ".Where(b => b > 0)", "")]
    [TestCase("int Of(bool a) { if (a) { return 5; } return 7; }", "a", "!(a)")]
    [TestCase("void Do(List<int> a) { a.Clear(); }", "a.Clear();", "")]
    [TestCase("const int Most = 50; int Of() => Most;", "const int Most = 50;", "const int Most = 51;")]
    [TestCase("readonly bool _is = Is(4); static bool Is(int a) => a < 3;", "a < 3", "a <= 3")]
    [TestCase("readonly bool _is = Is(4); private static bool Is(int a) => a < 3; bool IsNot(int a) => !Is(a);", "a < 3", "a <= 3")]
    public void ChangesIt(string code, string original, string changed) => Found(code).Should().Contain((original, changed));

    [TestCase("[System.Obsolete(\"Use another.\")] void Do() { }")]
    [TestCase("int Of(int a) => a switch { 3 => a, _ => -a };")]
    [TestCase("void Do(int a = 3) { }")]
    [TestCase("int Of() { while (true) { } }")]
    [TestCase("const int Most = 50; void Do(int a = Most) { }")]
    [TestCase("static readonly int Most = 50;")]
    [TestCase("void Do() => throw new System.InvalidOperationException(\"No.\");")]
    [TestCase("void Do(string a) => Guard(a); void Guard(string a) { System.ArgumentException.ThrowIfNullOrEmpty(a); }")]
    [TestCase("int _most; private Sample(int most) { _most = most; }")]
    [TestCase("static bool All { get; } = Is(4); readonly bool _is = Is(default); private static bool Is(int a) => a < 3;")]
    [TestCase("static readonly bool[] _are = new[] { \"a\" }.Select(Is).ToArray(); private static bool Is(string a) => Is(a.Length); private static bool Is(int a) => a < 3;")]
    [TestCase("string Of(string a) => $\"{a}\";")]
    [TestCase("bool Is(object a) => a is string { } text;")]
    public void LeavesItAsItIs(string code) => Found(code).Should().BeEmpty();

    [Test]
    public void BothSourcesAreInTheSwitchedOne() =>
        In("bool Is(int a) => a < 3;").Single(mutation => mutation.Changed == "a <= 3").Switch("on").Should().Be("(on ? (a <= 3) : (a < 3))");

    private static IEnumerable<(string Original, string Changed)> Found(string code) => In(code).Select(mutation => (mutation.Original, mutation.Changed));

    private static IReadOnlyList<Mutation> In(string code)
    {
        var tree = CSharpSyntaxTree.ParseText($"using System.Collections.Generic; using System.Linq; class Sample {{ {code} }}");
        var references = Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Select(file => MetadataReference.CreateFromFile(file));
        var model = CSharpCompilation.Create("Sample", [tree], references).GetSemanticModel(tree);
        return CodeMutations.In("Sample.cs", tree.GetRoot(), model, CodeMutations.ChangeableConstants([(tree.GetRoot(), model)]));
    }
}
