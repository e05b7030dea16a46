using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace KnowledgeGraph.CodeFixes;

/// <summary>
/// Offers what the schema allows in place of what it makes impossible: for a type that an entity never has (KG2001) each type that it may have, for a way that
/// does not start here (KG2004) each that does. The analyzers say which, in the property <c>Legal</c> of the diagnostic.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LegalQueryCodeFixProvider : CodeFixProvider
{
    private const string Legal = "Legal";
    private const string NoSuchWay = "KG2004";
    private const int Most = 8;

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["KG2001", NoSuchWay];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || !diagnostic.Properties.TryGetValue(Legal, out var legal) || string.IsNullOrEmpty(legal)) continue;
            var place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            var isWay = string.Equals(diagnostic.Id, NoSuchWay, StringComparison.Ordinal);
            if ((isWay ? place : TypeIn(place)) is not { } wrong) continue;
            foreach (var name in legal!.Split(';').Take(Most))
            {
                var shown = name.Substring(name.LastIndexOf('.') + 1);
                context.RegisterCodeFix(
                    CodeAction.Create($"Use '{shown}'", _ => Task.FromResult(Replace(context.Document, root, wrong, isWay ? SyntaxFactory.IdentifierName(name) : SyntaxFactory.ParseTypeName(name))), equivalenceKey: $"{diagnostic.Id}:{name}"),
                    diagnostic);
            }
        }
    }

    private static Document Replace(Document document, SyntaxNode root, SyntaxNode wrong, SyntaxNode right) =>
        document.WithSyntaxRoot(root.ReplaceNode(wrong, right.WithTriviaFrom(wrong).WithAdditionalAnnotations(Simplifier.Annotation)));

    /// <summary>The type that a test, a cast or a call names.</summary>
    private static SyntaxNode? TypeIn(SyntaxNode place) => place switch
    {
        BinaryExpressionSyntax test => test.Right,
        CastExpressionSyntax cast => cast.Type,
        DeclarationPatternSyntax declaration => declaration.Type,
        RecursivePatternSyntax recursive => recursive.Type,
        TypePatternSyntax type => type.Type,
        ConstantPatternSyntax constant => constant.Expression,
        TypeSyntax type => type,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax generic } } => generic.TypeArgumentList.Arguments.Last(),
        _ => null,
    };
}
