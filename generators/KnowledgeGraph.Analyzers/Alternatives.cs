using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KnowledgeGraph.Analyzers;

/// <summary>What may be written in the place of a name so that a query can match: found for the fixes that editors offer.</summary>
internal static class Alternatives
{
    /// <summary>A name in the source and what may stand there instead; no names where nothing may.</summary>
    internal readonly record struct Found(Location? Place, IReadOnlyList<string> Names);

    /// <summary>
    /// Other ends of the edge, or other sets of the graph, whose entities may be what the other side is: <c>a.Target</c> for <c>a.Attacker</c>. One declared
    /// entity is never offered for another: which is meant, nobody can guess.
    /// </summary>
    public static Found OfOperand(OperationAnalysisContext context, GraphTypes types, SyntaxNode? operand, ITypeSymbol other)
    {
        if (operand is not MemberAccessExpressionSyntax access || context.Operation.SemanticModel is not { } model) return default;
        if (model.GetSymbolInfo(access, context.CancellationToken).Symbol is not IPropertySymbol property || types.IsDeclaredEntity(property)) return default;
        var names = property.ContainingType.GetMembers().OfType<IPropertySymbol>()
            .Where(sibling => !sibling.IsStatic && !types.IsDeclaredEntity(sibling) && !SymbolEqualityComparer.Default.Equals(sibling, property) && types.ElementOf(sibling.Type) is not null)
            .Where(sibling => types.ElementOf(sibling.Type) is { } type && !types.AreDisjoint(type, other) && !types.AreDisjoint(other, type))
            .Select(static sibling => sibling.Name);
        return new(access.Name.GetLocation(), [.. names.OrderBy(static name => name, StringComparer.Ordinal)]);
    }

    /// <summary>Other relations that start where a path starts and have edges that lead to what it should reach.</summary>
    public static Found OfPath(OperationAnalysisContext context, GraphTypes types, INamedTypeSymbol relation, ITypeSymbol target)
    {
        if (context.Operation.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax walk } }) return default;
        if (types.ElementOf(context.Operation.SemanticModel?.GetTypeInfo(walk.Expression, context.CancellationToken).Type) is not { } start) return default;
        var ways = types.WaysIn(relation.ContainingAssembly);
        var names = ways.Where(way => GraphTypes.IsA(start, way.Role) && ArrivesAt(way).Any(role => types.ConcreteOf(target).Any(concrete => GraphTypes.IsA(concrete, role))))
            .Select(static way => way.Name).Distinct(StringComparer.Ordinal);
        return new(walk.Name.GetLocation(), [.. names.OrderBy(static name => name, StringComparer.Ordinal)]);

        // Whoever a way leads to can walk the way back; a symmetric relation is its own way back.
        IEnumerable<INamedTypeSymbol> ArrivesAt(GraphTypes.Way way)
        {
            var back = ways.Where(other => SymbolEqualityComparer.Default.Equals(other.Relation, way.Relation) && !string.Equals(other.Name, way.Name, StringComparison.Ordinal)).ToArray();
            return back.Length == 0 ? [way.Role] : back.Select(static other => other.Role);
        }
    }
}
