using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>An entity that a pronoun may mean.</summary>
/// <param name="Reading">The entity.</param>
/// <param name="Share">How likely it is, from 0 to 1.</param>
/// <param name="All">All readings of the mention that speaks most for it.</param>
internal sealed record RankedReading(EntityReading Reading, double Share, ImmutableArray<EntityReading> All)
{
    /// <summary>The noun phrase that speaks most for it; <see langword="null"/> where its mention is no pronoun's antecedent.</summary>
    public Referent? Antecedent { get; init; }

    /// <summary>Why the pronoun was linked: "coreference: subject of the same sentence, .82".</summary>
    /// <param name="sentence">The index of the pronoun's sentence.</param>
    public string Reason(int sentence)
    {
        if (Antecedent is not { } noun) return "coreference";
        var role = noun.Words.Tree is { } tree ? Clauses.RoleOf(noun.Words, tree, noun.Head) : GrammaticalRole.Other;
        var text = new StringBuilder("coreference: ").Append(role == GrammaticalRole.Other ? "noun" : role.ToString().ToLowerInvariant());
        var distance = sentence - noun.Sentence;
        text.Append(distance == 0 ? " of the same sentence" : distance == 1 ? " of the sentence before" : " of a sentence before");
        return text.Append(CultureInfo.InvariantCulture, $", {Math.Min(Share, 1):.00}").ToString();
    }
}
