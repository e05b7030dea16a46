using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>A gold standard: what a careful reader found in some articles.</summary>
/// <param name="Documents">The articles, by id.</param>
/// <param name="Entities">The entities, by id.</param>
/// <param name="Problems">What could not be read of it.</param>
public sealed record GoldStandard(ImmutableArray<GoldDocument> Documents, ImmutableDictionary<string, GoldEntity> Entities,
    ImmutableArray<Problem> Problems)
{
    /// <summary>Whether two ids name the same entity, or one is the direct rollup of the other.</summary>
    public bool IsNear(string a, string b) =>
        string.Equals(a, b, StringComparison.Ordinal) || string.Equals(RollupOf(a), b, StringComparison.Ordinal)
            || string.Equals(RollupOf(b), a, StringComparison.Ordinal);

    private string? RollupOf(string id) => Entities.TryGetValue(id, out var entity) ? entity.Rollup : null;
}
