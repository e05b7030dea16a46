using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Decides which reading of each mention goes into the record.</summary>
internal static class MentionLinks
{
    /// <summary>The mentions of a sentence with the entity that each was linked to.</summary>
    public static List<Mention> Of(Article article, SentenceReading sentence,
        IReadOnlySet<(SentenceMention Mention, string EntityId)> metonyms, IReadOnlyList<Source> sources)
    {
        var links = new List<Mention>();
        foreach (var mention in sentence.Mentions)
        {
            var reading = mention.Readings[0];
            var kind = mention.Kind;
            var other = mention.Readings.FirstOrDefault(static r => r.IsMetonym);
            var isMetonym = other is not null && kind is MentionKind.Name or MentionKind.Metonym
                && (reading.IsMetonym || metonyms.Contains((mention, other.EntityId)) || Speaks(mention, other, sources)
                || ActsAsBody(sentence, mention));
            if (isMetonym)
            {
                reading = other!;
                kind = MentionKind.Metonym;
            }

            links.Add(new Mention(article.Id, mention.Span.Start, mention.Span.End, kind, reading.EntityId)
            {
                Reason = isMetonym ? "metonym"
                : mention.Reason
            });
        }

        return [.. links.DistinctBy(static l => (l.Start, l.End))];
    }

    private static bool Speaks(SentenceMention mention, EntityReading reading, IReadOnlyList<Source> sources) =>
        sources.Any(s => s.Mentions.Contains(mention) && s.EntityIds.Contains(reading.EntityId, StringComparer.Ordinal));

    // "Moscow announced", "Moscow, which leases a port, supplies", "accused by Ankara": a capital that acts is its government.
    private static bool ActsAsBody(SentenceReading sentence, SentenceMention mention)
    {
        var words = sentence.Words;
        if (Acts(words, mention)) return true;
        var before = mention.First - 1;
        if (before >= 0 && words.Classes[before] == WordClass.Preposition) return IsBetween(sentence, mention);
        if (sentence.Structure.GroupAt(mention.Last + 1) is not (>= 0 and var group)) return false;
        var verb = sentence.Structure.Groups[group];
        return !verb.IsPassive && !Lexicon.Be.Contains(words.Lower[verb.Head]);
    }

    /// <summary>Whether a name says where something is or happens.</summary>
    public static bool IsWhere(SentenceWords words, SentenceMention mention) => mention.First > 0
        && words.Lower[mention.First - 1] is "in" or "at" or "near" or "outside" or "around";

    /// <summary>Whether a name is the subject of a verb that only somebody can do, or its doer behind "by".</summary>
    public static bool Acts(SentenceWords words, SentenceMention mention)
    {
        if (words.Tree is not { } tree) return false;
        var (relation, head) = (tree.Relations[mention.Last], tree.Heads[mention.Last]);
        if (relation == Relation.Conj && head >= 0) (relation, head) = (tree.Relations[head], tree.Heads[head]);
        if (head < 0 || tree.Upos[head] != Upos.Verb || Still.Contains(words.VerbLemma(head))) return false;
        return relation == Relation.Nsubj || (relation == Relation.OblAgent && words.Is(mention.First - 1, "by"));
    }

    // "a rift between Washington and Ankara".
    private static bool IsBetween(SentenceReading sentence, SentenceMention mention) => sentence.Words.Is(mention.First - 1, "between")
        && sentence.Words.Is(mention.Last + 1, "and") && sentence.At(mention.Last + 2) is { } other
        && (other.Readings.Any(static r => r.IsMetonym) || other.Kind == MentionKind.Name);

    // What a place does as a place.
    private static readonly HashSet<string> Still = new(StringComparer.Ordinal) { "be", "lie", "stand", "remain", "fall", "have", "see",
        "become", "host", "house",
        "burn", "suffer", "wake", "shake", "change", "grow", "begin", "go", "sit" };
}
