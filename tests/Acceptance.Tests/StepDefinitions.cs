using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.ReqnrollPlugin;

namespace PortalAcceptance.Acceptance.Tests;

internal static class StepDefinitions
{
    private static readonly string _folder = Path.Combine(ScenarioSelection.FeaturesFolder, "..", "tests", "Acceptance", "Steps");

    private static readonly string[] _keywords = ["Given", "When", "Then"];

    public static StepTexts Translations { get; } = StepTexts.In(_folder);

    public static IReadOnlyList<StepClass> Classes { get; } =
    [
        .. Directory.EnumerateFiles(_folder, "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
            .Where(type => HasAttribute(type, "Binding"))
            .Select(type => new StepClass(type.Identifier.Text, [.. Dependencies(type)], [.. type.Members.OfType<MethodDeclarationSyntax>().Where(IsStep).Select(Read)])),
    ];

    private static IEnumerable<string> Dependencies(ClassDeclarationSyntax type) =>
        (type.ParameterList?.Parameters ?? []).Concat(type.Members.OfType<ConstructorDeclarationSyntax>().SelectMany(constructor => constructor.ParameterList.Parameters))
            .Select(parameter => parameter.Type!.ToString());

    private static bool IsStep(MethodDeclarationSyntax method) => StepAttributes(method).Any();

    private static StepMethod Read(MethodDeclarationSyntax method) => new(
        method.Identifier.Text,
        LinesOf(method),
        [.. StepAttributes(method).SelectMany(Texts)]);

    private static IEnumerable<StepText> Texts(AttributeSyntax attribute)
    {
        var text = ((LiteralExpressionSyntax)attribute.ArgumentList!.Arguments[0].Expression).Token.ValueText;
        return Translations.TranslationsOf(text).Prepend(text).Select(each => new StepText(attribute.Name.ToString(), each));
    }

    // Counts the lines of an expression body, or of a block without its braces.
    private static int LinesOf(MethodDeclarationSyntax method)
    {
        var text = method.ExpressionBody?.Expression.ToString() ?? method.Body!.Statements.ToFullString();
        return text.Split('\n').Count(line => line.Trim().Length > 0);
    }

    private static IEnumerable<AttributeSyntax> StepAttributes(MemberDeclarationSyntax member) =>
        Attributes(member).Where(attribute => _keywords.Contains(attribute.Name.ToString()));

    private static bool HasAttribute(MemberDeclarationSyntax member, string name) => Attributes(member).Any(attribute => attribute.Name.ToString() == name);

    private static IEnumerable<AttributeSyntax> Attributes(MemberDeclarationSyntax member) => member.AttributeLists.SelectMany(list => list.Attributes);
}

internal sealed record StepClass(string Name, IReadOnlyList<string> Dependencies, IReadOnlyList<StepMethod> Steps);

internal sealed record StepMethod(string Name, int Lines, IReadOnlyList<StepText> Texts);

internal sealed record StepText(string Keyword, string Expression);
