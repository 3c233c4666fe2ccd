using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortalAcceptance.Portal.Mutants;

// Changes of C#: comparisons, conditions, numbers, texts and calls.
internal sealed class CodeMutations(string file, SemanticModel model, ISet<ISymbol> changeableConstants) : CSharpSyntaxWalker
{
    private static readonly Dictionary<SyntaxKind, string[]> _operators = new()
    {
        [SyntaxKind.LessThanExpression] = ["<="],
        [SyntaxKind.LessThanOrEqualExpression] = ["<"],
        [SyntaxKind.GreaterThanExpression] = [">="],
        [SyntaxKind.GreaterThanOrEqualExpression] = [">"],
        [SyntaxKind.EqualsExpression] = ["!="],
        [SyntaxKind.NotEqualsExpression] = ["=="],
        [SyntaxKind.LogicalAndExpression] = ["||"],
        [SyntaxKind.LogicalOrExpression] = ["&&"],
        [SyntaxKind.AddExpression] = ["-"],
        [SyntaxKind.SubtractExpression] = ["+"],
        [SyntaxKind.MultiplyExpression] = ["/"],
        [SyntaxKind.DivideExpression] = ["*"],
    };

    private static readonly Dictionary<string, string> _opposites = new()
    {
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
        ["ThenBy"] = "ThenByDescending",
        ["ThenByDescending"] = "ThenBy",
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["Last"] = "First",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["StartsWith"] = "EndsWith",
        ["EndsWith"] = "StartsWith",
        ["ToUpperInvariant"] = "ToLowerInvariant",
        ["ToLowerInvariant"] = "ToUpperInvariant",
        ["Take"] = "Skip",
        ["Skip"] = "Take",
    };

    private readonly List<Mutation> _found = [];

    public static IReadOnlyList<Mutation> In(string file, SyntaxNode root, SemanticModel model, ISet<ISymbol> changeableConstants)
    {
        var walker = new CodeMutations(file, model, changeableConstants);
        walker.Visit(root);
        return walker._found;
    }

    // Constants of whole numbers that are nowhere part of something that must be constant.
    public static ISet<ISymbol> ChangeableConstants(IReadOnlyCollection<(SyntaxNode Root, SemanticModel Model)> sources)
    {
        var constants = sources
            .SelectMany(source => source.Root.DescendantNodes().OfType<FieldDeclarationSyntax>()
                .Where(field => field.Modifiers.Any(SyntaxKind.ConstKeyword) && field.Declaration.Variables.Count == 1)
                .Select(field => source.Model.GetDeclaredSymbol(field.Declaration.Variables[0])))
            .OfType<IFieldSymbol>()
            .Where(constant => constant.Type.SpecialType is SpecialType.System_Int32)
            .ToHashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var (root, source) in sources)
        {
            foreach (var name in root.DescendantNodes().OfType<IdentifierNameSyntax>().Where(MustBeConstant))
            {
                if (source.GetSymbolInfo(name).Symbol is { } symbol)
                {
                    constants.Remove(symbol);
                }
            }
        }

        return constants;
    }

    public override void VisitAttributeList(AttributeListSyntax node)
    {
    }

    public override void VisitThrowExpression(ThrowExpressionSyntax node)
    {
    }

    public override void VisitThrowStatement(ThrowStatementSyntax node)
    {
    }

    public override void VisitParameterList(ParameterListSyntax node)
    {
    }

    // What is made once, for all customers, such as the brands of cards.
    public override void VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        if (!node.Modifiers.Any(SyntaxKind.StaticKeyword) && !node.Modifiers.Any(SyntaxKind.PrivateKeyword))
        {
            base.VisitConstructorDeclaration(node);
        }
    }

    // Such as the one that reads the list of common passwords.
    public override void VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        if (!IsOnlyForFirstValues(node))
        {
            base.VisitMethodDeclaration(node);
        }
    }

    public override void VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        if (!node.Modifiers.Any(SyntaxKind.ConstKeyword))
        {
            // A static field is computed once, for all customers.
            if (!node.Modifiers.Any(SyntaxKind.StaticKeyword))
            {
                base.VisitFieldDeclaration(node);
            }
        }
        else if (model.GetDeclaredSymbol(node.Declaration.Variables[0]) is IFieldSymbol constant && changeableConstants.Contains(constant))
        {
            var value = (int)constant.ConstantValue!;
            var modifiers = node.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ConstKeyword)).Append(SyntaxFactory.Token(SyntaxKind.StaticKeyword));
            foreach (var other in new[] { value - 1, value + 1 })
            {
                var declaration = $"{string.Join(' ', modifiers.Select(modifier => modifier.Text))} int {constant.Name} =>";
                _found.Add(new Mutation(file, node.SpanStart, node.Span.Length, node.ToString(), node.ToString().Replace($"{value}", $"{other}", StringComparison.Ordinal),
                    isOn => $"{declaration} {isOn} ? {other} : {value};"));
            }
        }
    }

    public override void VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        if (node.Initializer is null || !node.Modifiers.Any(SyntaxKind.StaticKeyword))
        {
            base.VisitPropertyDeclaration(node);
        }
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => VisitUnlessTree(node, base.VisitSimpleLambdaExpression);

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => VisitUnlessTree(node, base.VisitParenthesizedLambdaExpression);

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        foreach (var other in _operators.GetValueOrDefault(node.Kind(), []).Where(_ => IsOfNumbersOrTruth(node)))
        {
            Add(node, $"{node.Left} {other} {node.Right}");
        }

        if (node.IsKind(SyntaxKind.CoalesceExpression) && !node.Right.IsKind(SyntaxKind.ThrowExpression))
        {
            Add(node, node.Right.ToString());
        }

        base.VisitBinaryExpression(node);
    }

    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.LogicalNotExpression) && !Declares(node))
        {
            Add(node, node.Operand.ToString());
        }

        base.VisitPrefixUnaryExpression(node);
    }

    public override void VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        if (!Declares(node))
        {
            Add(node, $"!({node})");
        }

        base.VisitIsPatternExpression(node);
    }

    // What a pattern compares with must be constant.
    public override void VisitConstantPattern(ConstantPatternSyntax node)
    {
    }

    public override void VisitRelationalPattern(RelationalPatternSyntax node)
    {
    }

    public override void VisitCaseSwitchLabel(CaseSwitchLabelSyntax node)
    {
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        if (!Declares(node.Condition) && node.Condition is not (BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or IsPatternExpressionSyntax))
        {
            Add(node.Condition, $"!({node.Condition})");
        }

        base.VisitConditionalExpression(node);
    }

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        if (!Declares(node.Condition) && node.Condition is not (BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or IsPatternExpressionSyntax))
        {
            Add(node.Condition, $"!({node.Condition})");
        }

        base.VisitIfStatement(node);
    }

    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        // The compiler knows that a loop without a condition ends only by a return.
        if (node.Parent is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax)
        {
            return;
        }

        if (node.Token.Value is bool truth)
        {
            Add(node, truth ? "false" : "true");
        }
        else if (node.Token.Value is int number && node.Parent is not PrefixUnaryExpressionSyntax)
        {
            Add(node, $"{number + 1}");
            Add(node, number > 0 ? $"{number - 1}" : "-1");
        }
        else if (node.Token.Value is string { Length: > 1 } && node.IsKind(SyntaxKind.StringLiteralExpression) && !IsName(node))
        {
            Add(node, "\"\"");
        }
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (IsOfLog(node) || IsOfStyle(node) || node.Expression is IdentifierNameSyntax { Identifier.Text: "nameof" })
        {
            return;
        }

        if (node.Expression is MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } call && !Declares(node))
        {
            var receiver = model.GetTypeInfo(call.Expression).Type;
            if (receiver is not null && SymbolEqualityComparer.Default.Equals(receiver, model.GetTypeInfo(node).Type) && model.GetSymbolInfo(node).Symbol is IMethodSymbol { IsStatic: false } or IMethodSymbol { IsExtensionMethod: true })
            {
                // Shown without the calls before it.
                _found.Add(Mutation.OfExpression(file, node.SpanStart, node.ToString(), call.Expression.ToString()) with { Original = $".{call.Name}{node.ArgumentList}", Changed = "" });
            }

            if (_opposites.TryGetValue(call.Name.Identifier.Text, out var opposite))
            {
                Add(node, $"{call.Expression}.{opposite}{node.ArgumentList}");
            }
        }

        base.VisitInvocationExpression(node);
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var called = node.Expression is AwaitExpressionSyntax awaited ? awaited.Expression : node.Expression;
        if (!Declares(node) && called is InvocationExpressionSyntax or AssignmentExpressionSyntax && !(called is InvocationExpressionSyntax call && (IsOfLog(call) || IsGuard(call) || IsOfStyle(call))))
        {
            _found.Add(Mutation.OfStatement(file, node.SpanStart, node.ToString()));
        }

        base.VisitExpressionStatement(node);
    }

    // Private, static and named nowhere but where fields and properties get their first values. Methods of the same name call one another.
    private static bool IsOnlyForFirstValues(MethodDeclarationSyntax node)
    {
        if (!node.Modifiers.Any(SyntaxKind.PrivateKeyword) || !node.Modifiers.Any(SyntaxKind.StaticKeyword))
        {
            return false;
        }

        var uses = node.Parent!.DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => name.Identifier.ValueText == node.Identifier.ValueText)
            .Where(name => name.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText != node.Identifier.ValueText)
            .ToList();
        return uses.Count > 0 && uses.All(use => use.FirstAncestorOrSelf<EqualsValueClauseSyntax>(value =>
            value.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax }) is not null);
    }

    private void Add(ExpressionSyntax node, string changed)
    {
        if (node.SpanStart >= 0 && !node.Ancestors().Any(ancestor => ancestor is AttributeSyntax or ConstantPatternSyntax or CaseSwitchLabelSyntax))
        {
            _found.Add(Mutation.OfExpression(file, node.SpanStart, node.ToString(), changed));
        }
    }

    private void VisitUnlessTree<TNode>(TNode lambda, Action<TNode> visit)
        where TNode : LambdaExpressionSyntax
    {
        if (model.GetTypeInfo(lambda).ConvertedType is not INamedTypeSymbol { Name: "Expression" })
        {
            visit(lambda);
        }
    }

    private bool IsOfNumbersOrTruth(BinaryExpressionSyntax node) =>
        !node.IsKind(SyntaxKind.AddExpression) || model.GetTypeInfo(node).Type?.SpecialType is not SpecialType.System_String;

    // What customers never see.
    private bool IsName(LiteralExpressionSyntax node) =>
        (node.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && IsOfLog(call))
        || node.Ancestors().OfType<ObjectCreationExpressionSyntax>().Any(creation => creation.Type.ToString().EndsWith("Exception", StringComparison.Ordinal));

    private bool IsOfLog(InvocationExpressionSyntax call) =>
        (call.Expression as IdentifierNameSyntax)?.Identifier.Text.StartsWith("Log", StringComparison.Ordinal) is true
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol { ReturnsVoid: true };

    // The names of style rules.
    private static bool IsOfStyle(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.ValueText: "class" } }, ..];

    // Against errors in the portal's own code, which no customer can cause.
    private static bool IsGuard(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: var name } && name.StartsWith("ThrowIf", StringComparison.Ordinal);

    private static bool Declares(SyntaxNode node) =>
        node.DescendantNodes().Any(inner => inner is SingleVariableDesignationSyntax or DeclarationExpressionSyntax);

    private static bool MustBeConstant(IdentifierNameSyntax name) => name.Ancestors().Any(ancestor =>
        ancestor is AttributeSyntax or ConstantPatternSyntax or RelationalPatternSyntax or CaseSwitchLabelSyntax
        || (ancestor is ParameterSyntax { Default: { } initial } && initial.Span.Contains(name.Span))
        || (ancestor is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)));
}
