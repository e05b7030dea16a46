using KnowledgeGraph.Extraction.Text;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>What a name is taken up by says of its type: "Boko Haram attacked X. The group …" is no person.</summary>
internal sealed class NameAnaphors(CueTable cues)
{
    /// <summary>Adds the vote of each "the group" for the subject of the sentence before it.</summary>
    public void Vote(IReadOnlyList<SentenceReading> sentences, Dictionary<string, NameVotes> votes)
    {
        if (cues.Concepts[NameConcept.ArmedGroup] is not { } group) return;
        (int Start, int End, NameVotes Votes)[] places = [.. votes.Values.SelectMany(static v => v.Places.Select(p => (p.Start, p.End, v)))
            .OrderBy(static p => p.Start)];
        var starts = Array.ConvertAll(places, static p => p.Start);
        for (var i = 1; i < sentences.Count; i++)
        {
            if (!TakesUpGroup(sentences[i].Words) || SubjectOf(sentences[i - 1].Words) is not (>= 0 and var subject)) continue;
            // The last name that starts at the subject or before it.
            var at = Array.BinarySearch(starts, subject);
            if (at < 0) at = ~at - 1;
            if (at < 0 || places[at].End <= subject) continue;
            var found = places[at].Votes;
            // Whoever bears a title or a given name is a person all the same.
            if (!found.Votes.Any(v => ReferenceEquals(v.Type, cues.PersonType) && v.Weight >= NameEvidence.Strong)) found.Add(group, NameVotes.Enough);
        }
    }

    private static bool TakesUpGroup(SentenceWords words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words.Is(i - 1, "the") && !words.Is(i + 1, "of") && !words.IsHyphen(i + 1) && words.Lower[i] is "group" or "movement" or "militia"
                or "faction" or "sect" or "organisation" or "organization" && !words.IsCapitalised(i)) return true;
        }

        return false;
    }

    // Where the head of the main clause's subject begins in the text.
    private static int SubjectOf(SentenceWords words)
    {
        if (words.Tree is not { } tree) return -1;
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Heads[i] >= 0) continue;
            var subject = tree.Child(i, Relation.Nsubj);
            return subject < 0 || tree.Child(subject, Relation.Conj) >= 0 ? -1 : words.Starts[subject];
        }

        return -1;
    }
}
