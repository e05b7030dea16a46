using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>What a sentence's place names say of each other (<see cref="SentenceReading.Parts"/>), for the relation whose rules read "X in Y".</summary>
internal static class PlaceLinks
{
    /// <summary>Adds that one place lies in another, and removes what has it the other way round.</summary>
    public static void Apply(RuleIndex rules, SentenceReading sentence, List<RuleMatch> matches)
    {
        foreach (var part in sentence.Parts)
        {
            if (sentence.At(part.Inner) is not { } inner || sentence.At(part.Outer) is not { } outer || ReferenceEquals(inner, outer)) continue;
            foreach (var (rule, pattern) in rules.Links("in"))
            {
                if (pattern.IsFronted || !Admits(rule, pattern.Head, inner) || !Admits(rule, pattern.Dependent, outer)) continue;
                matches.RemoveAll(m => ReferenceEquals(m.Rule.Relation, rule.Relation) && m.Participants.Length > 1
                    && Holds(m, pattern.Head, outer) && Holds(m, pattern.Dependent, inner));
                var participants = ClauseMatcher.Empty(rule);
                participants[pattern.Head] = [new Filler(inner)];
                participants[pattern.Dependent] = [new Filler(outer)];
                matches.Add(new RuleMatch(rule, sentence.Words.Span(part.Link, part.Link), part.Link)
                {
                    Participants = participants,
                    IsDescription = true,
                    Path = sentence.Words.Tree is null ? MatchPath.Surface : MatchPath.Tree,
                    Confidence = 0.8,
                });
                break;
            }
        }

        RemoveIdle(matches, sentence.Words);
    }

    // "killed at his house in Ruvika": a building without a name is worth a fact of its own where something happens to it.
    private static void RemoveIdle(List<RuleMatch> matches, Text.SentenceWords words) => matches.RemoveAll(link => link is { Group: null, IsDescription: true, Pattern: null }
        && link.Participants.Length > 1 && link.Participants[0] is [{ Mention: { Kind: MentionKind.Nominal } building }]
        && building.Reason is "group" && NominalWords.IsBuilding(words.NounLemma(building.Last))
        && !matches.Exists(m => !ReferenceEquals(m.Rule.Relation, link.Rule.Relation)
            && m.Participants.Any(p => p.Any(f => ReferenceEquals(f.Mention, building)))));

    private static bool Admits(Rule rule, int slot, SentenceMention mention) => mention.Readings.Any(r => rule.Admits(slot, r.Type));

    private static bool Holds(RuleMatch match, int slot, SentenceMention mention) =>
        match.Participants[slot].Any(f => ReferenceEquals(f.Mention, mention));
}
