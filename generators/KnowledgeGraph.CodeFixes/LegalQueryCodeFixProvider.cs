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
/// Offers what the schema allows in place of what it makes impossible: for a type that an entity never has (KG2001) each type that it may have, for an end that
/// is never the other side (KG2002) each end of the edge that may be, for a path that never arrives (KG2003) each relation by which one may, for a way that does
/// not start here (KG2004) each that does. The analyzers say which, in the property <c>Legal</c> of the diagnostic, and, where only a part of what is wrong is to
/// be replaced, where that stands.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LegalQueryCodeFixProvider : CodeFixProvider
{
    private const string Legal = "Legal";
    private const string NeverOfType = "KG2001";
    private const int Most = 8;

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [NeverOfType, "KG2002", "KG2003", "KG2004"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || !diagnostic.Properties.TryGetValue(Legal, out var legal) || string.IsNullOrEmpty(legal)) continue;
            var location = diagnostic.AdditionalLocations.Count > 0 ? diagnostic.AdditionalLocations[0] : diagnostic.Location;
            var place = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
            var isType = string.Equals(diagnostic.Id, NeverOfType, StringComparison.Ordinal);
            if ((isType ? TypeIn(place) : place) is not { } wrong) continue;
            foreach (var name in legal!.Split(';').Take(Most))
            {
                var shown = name.Substring(name.LastIndexOf('.') + 1);
                context.RegisterCodeFix(
                    CodeAction.Create($"Use '{shown}'", _ => Task.FromResult(Replace(context.Document, root, wrong, isType ? SyntaxFactory.ParseTypeName(name) : SyntaxFactory.IdentifierName(name))), equivalenceKey: $"{diagnostic.Id}:{name}"),
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
