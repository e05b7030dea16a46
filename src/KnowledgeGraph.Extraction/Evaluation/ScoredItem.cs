namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>One prediction or gold item as it counts.</summary>
/// <param name="Group">What it is reported under beside the total: its relation, or nothing.</param>
/// <param name="Start">Where it stands, from which its unit of resampling follows.</param>
/// <param name="Score">Its counts: 0 or 1 each.</param>
internal readonly record struct ScoredItem(string Group, int Start, Score Score)
{
    /// <summary>A case that is right or wrong.</summary>
    public static ScoredItem Of(string group, int start, bool isRight) => new(group, start, new Score(isRight ? 1 : 0, 1, isRight ? 1 : 0, 1));
}
