using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Text;

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
            var isMetonym = other is not null
                && (reading.IsMetonym || metonyms.Contains((mention, other.EntityId)) || Speaks(mention, other, sources)
                || Acts(sentence, mention));
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

    // "Moscow announced": a capital right before an active verb acts.
    private static bool Acts(SentenceReading sentence, SentenceMention mention)
    {
        var before = mention.First - 1;
        if (before >= 0 && sentence.Words.Classes[before] == WordClass.Preposition) return false;
        if (sentence.Structure.GroupAt(mention.Last + 1) is not (>= 0 and var group)) return false;
        var verb = sentence.Structure.Groups[group];
        return !verb.IsPassive && !Lexicon.Be.Contains(sentence.Words.Lower[verb.Head]);
    }
}
