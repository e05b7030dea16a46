namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Who says a part of a sentence.</summary>
/// <param name="EntityIds">The speakers, the one quoted first; empty for a source that is nobody's name.</param>
/// <param name="Verb">The reporting word, or -1 where a source is carried over from the sentence before.</param>
/// <param name="Scope">For each word of the sentence, whether it belongs to what they say.</param>
internal sealed record Source(IReadOnlyList<string> EntityIds, int Verb, bool[] Scope)
{
    /// <summary>Where the speakers are named.</summary>
    public IReadOnlyList<SentenceMention> Mentions { get; init; } = [];

    /// <summary>How many words they say.</summary>
    public int Length { get; } = Scope.Count(static isSaid => isSaid);

    /// <summary>Whether a word belongs to what they say.</summary>
    public bool Covers(int word) => word >= 0 && word < Scope.Length && Scope[word];

    /// <summary>A scope from a first to a last word.</summary>
    public static bool[] Range(int count, int first, int last)
    {
        var scope = new bool[count];
        for (var i = Math.Max(0, first); i <= last && i < count; i++) scope[i] = true;
        return scope;
    }
}
