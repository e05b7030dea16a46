using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>An example as the parser saw it, with the names that stood in its slots.</summary>
/// <param name="Text">The example as it was written for the parser.</param>
/// <param name="Sentence">Its tree.</param>
internal sealed record ParsedExample(ExampleText Text, Sentence Sentence)
{
    /// <summary>What the rules find in it when whoever a role admits stands in its slots, matches by trees only.</summary>
    /// <param name="relation">The relation whose example it is.</param>
    /// <param name="rules">The rules to try.</param>
    /// <param name="verbs">The words that are known as verbs.</param>
    public List<RuleMatch> Match(RelationType relation, RuleIndex rules, FrozenSet<string> verbs)
    {
        var reading = Reading(relation, rules, verbs);
        var matches = new List<RuleMatch>();
        if (reading.Words.Tree is { } tree) new TreeMatcher(rules, reading, tree).Match(matches);
        return matches;
    }

    /// <summary>What the rules find in it as in any sentence, by trees and by words.</summary>
    /// <inheritdoc cref="Match" />
    public List<RuleMatch> Read(RelationType relation, RuleIndex rules, FrozenSet<string> verbs) =>
        new SentenceMatcher(Reading(relation, rules, verbs)).Match(rules);

    private SentenceReading Reading(RelationType relation, RuleIndex rules, FrozenSet<string> verbs)
    {
        var words = new SentenceWords(Sentence);
        new WordClassifier(verbs, rules.VerbTriggers).Classify(words);
        var reading = new SentenceReading(words, new SentenceStructure(words));
        for (var i = 0; i < words.Count; i++)
        {
            if (SlotAt(words, i) is not { } slot) continue;
            var types = relation.Model.Types.Where(t => !t.IsAbstract && relation.RoleOf(slot).Admits(t));
            reading.Mentions.Add(new SentenceMention(i, i, words.Span(i, i), MentionKind.Name,
                [.. types.Select(t => new EntityReading(words.Lower[i], t))], "example"));
        }

        return reading;
    }

    /// <summary>Whether a match has each slot of the example filled by what stands there.</summary>
    public bool IsWhole(RuleMatch match)
    {
        var words = new SentenceWords(Sentence);
        for (var i = 0; i < words.Count; i++)
        {
            if (SlotAt(words, i) is { } slot && !match.Participants[slot].Any(f => f.Mention.First == i)) return false;
        }

        return true;
    }

    private int? SlotAt(SentenceWords words, int word)
    {
        var item = Text.ItemAt(words.Starts[word] - Sentence.Start, words.Ends[word] - Sentence.Start);
        return item >= 0 && Text.Items[item].Kind == PatternItemKind.Slot ? Text.Items[item].Slot : null;
    }
}
