namespace KnowledgeGraph.Generators.Emit;

/// <summary>Several types that a role admits (<c>Actor | Conflict</c>), for which the code has one interface.</summary>
/// <param name="CSharpName">The name of the interface, for example <c>ActorOrConflict</c>.</param>
/// <param name="Types">The types in the schema's order.</param>
internal sealed record UnionModel(string CSharpName, IReadOnlyList<string> Types)
{
    /// <summary>What makes two unions one: the types, whatever their order was.</summary>
    public static string KeyOf(IEnumerable<string> types) => string.Join("|", types.OrderBy(static t => t, StringComparer.Ordinal));
}
