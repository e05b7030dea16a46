using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>An entity that a description may mean.</summary>
/// <param name="Reading">The entity.</param>
/// <param name="Share">How likely it is, from 0 to 1.</param>
/// <param name="Candidate">Its last mention, and how the description fits it.</param>
internal sealed record DescribedReading(EntityReading Reading, double Share, DescriptionCandidate Candidate)
{
    /// <summary>Why the description was linked: "coreference: described so, last in the sentence before, .82".</summary>
    /// <param name="sentence">The index of the description's sentence.</param>
    public string Reason(int sentence)
    {
        var text = new StringBuilder("coreference: ").Append(Candidate.Fit switch
        {
            DescriptionFit.Named => "named so",
            DescriptionFit.Said => "described so",
            DescriptionFit.Declared => "declared so",
            DescriptionFit.Near => "nearly so called",
            DescriptionFit.Kind => "of this kind",
            _ => "otherwise called",
        });
        var distance = sentence - Candidate.Words.Sentence.Index;
        text.Append(distance == 0 ? ", in the same sentence" : distance == 1 ? ", in the sentence before" : ", in a sentence before");
        return text.Append(CultureInfo.InvariantCulture, $", {Math.Min(Share, 1):.00}").ToString();
    }
}
