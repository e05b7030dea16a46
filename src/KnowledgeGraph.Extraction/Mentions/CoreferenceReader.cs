using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Links "the city", "the country", "the group" to an entity of that kind mentioned before, and pronouns to what may be meant. Plain on purpose: by kind,
/// salience and recency; roles' types decide between readings.
/// </summary>
internal sealed class CoreferenceReader(SchemaNames schema, CueTable cues)
{
    private const int PronounReadings = 4;

    /// <summary>Links definite common nouns.</summary>
    public void Nominals(SentenceReading sentence, ArticleState state)
    {
        var words = sentence.Words;
        for (var i = 1; i < words.Count; i++)
        {
            if (!words.Is(i, WordClass.Noun) || words.IsCapitalised(i) || !sentence.IsFree(i, i)) continue;
            var first = FirstAfterArticle(words, i);
            if (first < 0 || !sentence.IsFree(first, i)) continue;
            // "the city of Hama" and "the city councillor" are others.
            if (words.Is(i + 1, "of") || words.Is(i + 1, WordClass.Noun) || words.IsHyphen(i + 1)) continue;
            if (Antecedent(words, i, sentence, state) is { } reading) sentence.Add(first, i, MentionKind.Nominal, reading, "coreference");
        }
    }

    /// <summary>Links pronouns; those of persons to persons, the others to anything else.</summary>
    public void Pronouns(SentenceReading sentence, SentenceReading? previous, ArticleState state)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var lower = words.Lower[i];
            var isPerson = lower is "he" or "she" or "his" or "him";
            if (!isPerson && lower is not ("they" or "them" or "their" or "its" or "it" or "there")) continue;
            var isPlace = lower == "there";
            var candidates = Before(sentence, i).Concat(previous is null ? [] : previous.Mentions.Where(static m => !m.IsNested && m.Kind != MentionKind.Pronoun))
                .SelectMany(static m => m.Readings.Take(1)).Where(r => IsPossible(r, isPerson)).DistinctBy(static r => r.EntityId).Take(PronounReadings).ToArray();
            if (isPlace || candidates.Length == 0) continue;
            sentence.Mentions.Add(new SentenceMention(i, i, words.Span(i, i), MentionKind.Pronoun, [.. candidates], "coreference"));
        }
    }

    private bool IsPossible(EntityReading reading, bool isPerson) =>
        isPerson == (cues.PersonType is { } person && reading.Type.IsA(person));

    private static IEnumerable<SentenceMention> Before(SentenceReading sentence, int word) =>
        sentence.Mentions.Where(m => !m.IsNested && m.Last < word && m.Kind is not (MentionKind.Pronoun or MentionKind.Demonym)).OrderByDescending(static m => m.Last).Take(3);

    private static int FirstAfterArticle(SentenceWords words, int head)
    {
        var first = head;
        while (first > 0 && words.Classes[first - 1] is WordClass.Adjective or WordClass.Hyphen or WordClass.Noun && !words.IsCapitalised(first - 1)) first--;
        return words.Is(first - 1, "the") && head - first <= 3 ? first : -1;
    }

    private EntityReading? Antecedent(SentenceWords words, int noun, SentenceReading sentence, ArticleState state)
    {
        var lower = words.Lower[noun];
        var byValue = state.BySalience().FirstOrDefault(r => schema.EnumValues(r.EntityId).Contains(lower, StringComparer.Ordinal));
        if (byValue is not null) return byValue;
        foreach (var type in schema.Model.Types)
        {
            if (type.IsAbstract || !string.Equals(LastWord(type.Name), lower, StringComparison.Ordinal)) continue;
            // A type's own word means the main one of its kind: "the country".
            return Whole(state, type) ?? state.ByRecency().FirstOrDefault(r => r.Type.IsA(type));
        }

        if (cues.NounCueAt(words, noun) is not { IsGroup: false } cue) return null;
        var recent = sentence.Mentions.Where(m => m.Last < noun && !m.IsNested).Select(static m => m.Readings[0]).LastOrDefault(r => r.Type.IsA(cue.Type));
        return recent ?? state.ByRecency().FirstOrDefault(r => ReferenceEquals(r.Type, cue.Type));
    }

    /// <summary>The entity of the type that most of the mentioned ones are or belong to.</summary>
    private EntityReading? Whole(ArticleState state, EntityType type)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var seen in state.BySalience())
        {
            string? id = seen.EntityId;
            for (var depth = 0; id is not null && depth < 10; depth++, id = schema.PartOf(id))
            {
                if (schema.ReadingOf(id) is { } reading && reading.Type.IsA(type)) counts[id] = counts.GetValueOrDefault(id) + state.CountOf(seen.EntityId);
            }
        }

        return counts.Count == 0 ? null : schema.ReadingOf(counts.OrderByDescending(static c => c.Value).ThenBy(static c => c.Key, StringComparer.Ordinal).First().Key);
    }

    private static string LastWord(string typeName)
    {
        var start = typeName.Length - 1;
        while (start > 0 && !char.IsUpper(typeName[start])) start--;
        return typeName[start..].ToLowerInvariant();
    }
}
