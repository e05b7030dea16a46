using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Mentions.Coreference;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>A pronoun with the noun phrases that stand before it, the nearest first.</summary>
/// <param name="Pronoun">The pronoun.</param>
/// <param name="Candidates">The noun phrases.</param>
/// <param name="Cluster">Whom it means by the annotation; 0 for nobody.</param>
/// <param name="HasAntecedent">Whether its entity is mentioned before, or is nobody: what a system could know.</param>
internal sealed record PronounExample(PronounFeatures Pronoun, ImmutableArray<Referent> Candidates, int Cluster, bool HasAntecedent)
{
    /// <summary>Whether a candidate, or meaning none for the index behind them, is right.</summary>
    public bool IsRight(int index) => index < Candidates.Length ? Cluster > 0 && Candidates[index].Cluster == Cluster
        : !Candidates.Any(c => Cluster > 0 && c.Cluster == Cluster);

    /// <summary>Its options as the trainer takes them; <see langword="null"/> where its entity has no candidate, which teaches
    /// nothing.</summary>
    public RankingExample? ToRanking()
    {
        if (Cluster != 0 && !Candidates.Any(c => c.Cluster == Cluster)) return null;
        var options = new List<string>[Candidates.Length + 1];
        for (var i = 0; i < Candidates.Length; i++) Pronoun.Of(Candidates[i], i, options[i] = []);
        Pronoun.OfNothing(options[^1] = []);
        return new RankingExample(options, [.. Enumerable.Range(0, options.Length).Select(IsRight)]);
    }
}
