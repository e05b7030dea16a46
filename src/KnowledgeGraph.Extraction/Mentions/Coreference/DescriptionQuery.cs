using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>A description with the entities that it may mean, the last mentioned first.</summary>
/// <param name="Description">The description.</param>
/// <param name="Candidates">The entities.</param>
internal sealed record DescriptionQuery(DescriptionFeatures Description, ImmutableArray<DescriptionCandidate> Candidates)
{
    /// <summary>The features of each candidate and, last, of meaning none of them.</summary>
    public List<string>[] Options()
    {
        var options = new List<string>[Candidates.Length + 1];
        var most = Candidates.IsEmpty ? 0 : Candidates.Max(static c => c.Count);
        for (var i = 0; i < Candidates.Length; i++)
        {
            var (rank, better, fit) = (0, 0, Candidates[i].Fit);
            for (var j = 0; j < Candidates.Length; j++)
            {
                if (Candidates[j].Fit > fit) better++;
                else if (j < i && Candidates[j].Fit == fit) rank++;
            }

            Description.Of(Candidates[i], new Standing(i, rank, better, Candidates[i].Count == most), options[i] = []);
        }

        Description.OfNothing(Candidates, options[^1] = []);
        return options;
    }

    /// <summary>Where a candidate stands among the others.</summary>
    /// <param name="Place">How many were mentioned after it.</param>
    /// <param name="Rank">How many that fit as well were mentioned after it.</param>
    /// <param name="Better">How many fit better.</param>
    /// <param name="IsMost">Whether none was mentioned more often.</param>
    public readonly record struct Standing(int Place, int Rank, int Better, bool IsMost);
}
