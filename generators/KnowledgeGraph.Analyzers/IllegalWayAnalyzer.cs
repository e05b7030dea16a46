using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KnowledgeGraph.Analyzers;

/// <summary>
/// Says where a traversal does not start and which ones do. The compiler refuses it with the name of a role interface (CS0311, CS0315); people want to know
/// which way is right.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IllegalWayAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [QueryRules.NoSuchWay];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (GraphTypes.Of(start.Compilation) is { } types)
                start.RegisterSyntaxNodeAction(c => Analyze(c, types), SyntaxKind.SimpleMemberAccessExpression);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, GraphTypes types)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        var receiver = context.SemanticModel.GetTypeInfo(access.Expression, context.CancellationToken).Type;
        if (types.ElementOf(receiver) is not { } entity) return;
        var ways = types.WaysIn(entity.ContainingAssembly);
        var name = access.Name.Identifier.ValueText;
        var wanted = ways.Where(way => string.Equals(way.Name, name, StringComparison.Ordinal)).ToArray();
        if (wanted.Length == 0 || wanted.Any(way => GraphTypes.IsA(entity, way.Role)) || IsOwnMember(entity, name)) return;

        // A way of the same relation in the other direction first, then the others.
        var relation = wanted[0].Relation;
        var legal = ways.Where(way => GraphTypes.IsA(entity, way.Role))
            .OrderBy(way => SymbolEqualityComparer.Default.Equals(way.Relation, relation) ? 0 : 1).ThenBy(static way => way.Name, StringComparer.Ordinal)
            .Select(static way => way.Name).Distinct(StringComparer.Ordinal).ToArray();
        var hint = legal.Length == 0 ? "no relation starts here" : $"from here lead {EnglishList.Of(legal)}";
        var role = wanted[0].Role.Name.Substring(1);
        var description = char.ToLowerInvariant(role[0]) + role.Substring(1);
        context.ReportDiagnostic(Diagnostic.Create(QueryRules.NoSuchWay, access.Name.GetLocation(), QueryRules.Legal(legal), EnglishList.Article(entity.Name), relation.Name, description, hint));
    }

    private static bool IsOwnMember(ITypeSymbol entity, string name)
    {
        for (var at = entity; at is not null; at = at.BaseType)
        {
            if (at.GetMembers(name).Length > 0) return true;
        }

        return entity.AllInterfaces.Any(trait => trait.GetMembers(name).Length > 0);
    }
}
