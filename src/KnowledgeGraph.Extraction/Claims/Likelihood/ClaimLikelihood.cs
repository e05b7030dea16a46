using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Claims.Likelihood;

/// <summary>Tells of one sentence how likely it states what rules read in it. Not thread-safe.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="kinds">The kinds of the schema's types.</param>
/// <param name="counts">What the article mentions.</param>
/// <param name="model">The model; <see langword="null"/> to note what was asked instead, for training.</param>
internal sealed class ClaimLikelihood(SentenceReading sentence, EntityKinds kinds, ArticleCounts counts, ClaimModel? model)
{
    // A sentence of so few words says one thing, and plainly: the texts that taught the model have too few of them to judge by.
    private const int Plain = 16;
    private readonly List<ClaimCandidate> _asked = [];
    private ClaimFeatures? _features;

    /// <summary>What was asked of a sentence without a model.</summary>
    public IReadOnlyList<ClaimCandidate> Asked => _asked;

    /// <summary>How likely a candidate is right, from 0 to 1; <see langword="null"/> where nobody judges: of a sentence without a tree, or of a
    /// few words.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="doubts">What speaks most against it.</param>
    public double? Of(ClaimCandidate candidate, out string? doubts)
    {
        doubts = null;
        if (sentence.Words.Tree is not { } tree) return null;
        if (model is null)
        {
            _asked.Add(candidate);
            return null;
        }

        if (sentence.Words.Count <= Plain) return null;
        var features = (_features ??= new ClaimFeatures(sentence, tree, kinds, counts)).Of(candidate);
        var probability = Math.Round(model.Probability(features), 3);
        if (probability < (IsNameless(candidate.Subject) ? ClaimModel.LeastOfNameless : ClaimModel.Least)) doubts = string.Join("; ", model.Doubts(features, 3));
        return probability;
    }

    // "gunmen", "villagers", "the rivals": by a common noun that tells of nobody before.
    private static bool IsNameless(SentenceMention? mention) => mention is { Kind: MentionKind.Nominal }
        && mention.Reason.Split(':', ',')[0] is "group" or "people" or "party";
}
