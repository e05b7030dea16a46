using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>A noun phrase that a later pronoun may mean.</summary>
/// <param name="Words">Its sentence.</param>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Head">The word that the others hang on.</param>
/// <param name="Sort">What it stands for.</param>
/// <param name="Form">How it says so.</param>
internal sealed record Referent(SentenceWords Words, int First, int Last, int Head, ReferentSort Sort, ReferentForm Form)
{
    /// <summary>Whom it was linked to with the share of each, the likeliest first; empty for what is no entity. The shares of a name
    /// sum to 1, those of a pronoun to less.</summary>
    public ImmutableArray<RankedReading> Readings { get; init; } = [];

    /// <summary>Whether it means several: a plural or a coordination; the name of a body never does.</summary>
    public bool IsPlural { get; } = Words.Tree is { } tree && !(Form == ReferentForm.Name && Sort
        is ReferentSort.Group or ReferentSort.Country
        or ReferentSort.Place) && NounPhrases.IsPlural(Words, tree, Head);

    /// <summary>How often its entity was mentioned by a name or noun so far; 1 for what is no entity.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The cluster of the gold annotation, in training; 0 for none.</summary>
    public int Cluster { get; init; }

    /// <summary>The index of its sentence in the text.</summary>
    public int Sentence => Words.Sentence.Index;
}
