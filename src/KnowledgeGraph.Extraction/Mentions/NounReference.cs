using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Whom a definite common noun means: whoever the article has described by that word, else the last one mentioned of the kind that the
/// word names ("the
/// group", "the commander", "the village").
/// </summary>
internal sealed class NounReference(CueTable cues, SchemaNames schema)
{
    private static readonly FrozenSet<string> Persons = Set("commander spokesman spokeswoman spokesperson president minister leader "
        + "general colonel official activist "
        + "ambassador envoy mayor governor director premier chief chairman coach analyst officer lawmaker senator king prince sheikh");

    private static readonly FrozenSet<string> Chiefs = Set("emir ruler boss leader commander head chief founder led headed "
        + "commanded founded chairman "
        + "general");

    private static readonly FrozenSet<string> Leads = Set("lead command head run found control");

    private static readonly string[] Creeds = ["islam", "jihad", "qaeda", "sham", "shabab", "ansar"];

    private readonly PlaceReference _places = new(schema, cues);

    /// <summary>Notes by which words names are described in a sentence: "the town of X", "the paramilitary X", "X, a rebel
    /// group".</summary>
    public void Learn(SentenceReading sentence, ArticleState state)
    {
        var words = sentence.Words;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.IsNested || mention.Kind != MentionKind.Name) continue;
            var id = mention.Readings[0].EntityId;
            for (var i = mention.First - 1; i >= 0 && i > mention.First - 4
                && words.Classes[i] is WordClass.Noun or WordClass.Adjective && !words.IsCapitalised(i); i--)
                state.Describe(id, words.NounLemma(i));
            // "a few hundred insurgents of the Taliban", "the Afrin district".
            var of = words.Is(mention.First - 1, "the") ? mention.First - 2 : mention.First - 1;
            if (of > 0 && words.Is(of, "of") && words.Is(of - 1, WordClass.Noun) && !PlaceReference.IsPart(words.NounLemma(of - 1), id,
                schema)) state.Describe(id, words.NounLemma(of - 1));
            if (mention.Last + 1 < words.Count && words.Is(mention.Last + 1, WordClass.Noun) && !words.IsCapitalised(mention.Last + 1)
                && PlaceReference.IsPlace(words.NounLemma(mention.Last + 1)) && cues.Is(mention.Readings[0], NameConcept.Place))
                state.Describe(id, PlaceReference.Around + words.NounLemma(mention.Last + 1));
            // "the al-Qaeda-linked coalition X" is of the creed.
            if (IsLinkedToCreed(sentence, mention)) state.Describe(id, "jihadist");
            // "the Syrian Democratic Forces (SDF), an alliance".
            var comma = words.Is(mention.Last + 1, "(") && words.Is(mention.Last + 3, ")") ? mention.Last + 4 : mention.Last + 1;
            // "X, a mainly Kurdish alliance".
            var start = words.Is(comma + 2, WordClass.Adverb) ? comma + 3 : comma + 1;
            if (!words.Is(comma, WordClass.Comma) || !IsArticle(words, comma + 1)
                || sentence.Structure.PhraseAt(start) is not (>= 0 and var phrase)) continue;
            var last = sentence.Structure.HeadOf(phrase);
            for (var i = comma + 2; i <= last; i++)
            {
                if (words.Classes[i] is WordClass.Noun or WordClass.Adjective && !words.IsHyphen(i)) state.Describe(id, words.NounLemma(i));
            }
        }
    }

    private static bool IsLinkedToCreed(SentenceReading sentence, SentenceMention mention)
    {
        var words = sentence.Words;
        for (var i = mention.First - 1; i > 1 && i > mention.First - 5 && (words.Is(i, WordClass.Noun) || words.Is(i, WordClass.Adjective)
            || words.IsHyphen(i)); i--)
        {
            if (words.IsHyphen(i) && words.Lower[i + 1] is "linked" or "affiliated" or "allied"
                && Array.Exists(Creeds, creed => words.Lower[i - 1].Contains(creed, StringComparison.Ordinal))) return true;
        }

        return false;
    }

    /// <summary>Notes which persons lead groups, by names and by descriptions that are linked already.</summary>
    public void LearnLeaders(SentenceReading sentence, ArticleState state)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (!mention.IsNested && mention.Kind == MentionKind.Name) LearnLeader(sentence, mention, state);
        }
    }

    // "SDF commander X", "its leader", "X, head of the Y", "the head of the Y, X", "Y, led by X".
    private void LearnLeader(SentenceReading sentence, SentenceMention person, ArticleState state)
    {
        if (!cues.Is(person.Readings[0], NameConcept.Person)) return;
        var words = sentence.Words;
        foreach (var group in sentence.Mentions)
        {
            if (!group.IsNested) LearnBody(words, person, group, state);
            if (group.IsNested || !(cues.Is(group.Readings[0], NameConcept.ArmedGroup) || cues.Is(group.Readings[0], NameConcept.Force)
                || cues.Is(group.Readings[0], NameConcept.Alliance))) continue;
            var isBefore = group.Last < person.First;
            var (from, to) = isBefore ? (group.Last + 1, person.First - 1) : (person.Last + 1, group.First - 1);
            if (to - from > 7 || to < from) continue;
            var chief = Enumerable.Range(from, to - from + 1).FirstOrDefault(i => Chiefs.Contains(words.Lower[i]), -1);
            var isHeaded = isBefore ? chief >= 0 && !words.Is(from, WordClass.Comma) : chief >= 0 && words.Is(chief + 1, "of");
            // "X, who commands the Y".
            isHeaded |= !isBefore && Enumerable.Range(from, to - from + 1).Any(i => words.Is(i, "who") && Leads.Contains(
                words.VerbLemma(i + 1)) && group.First - i <= 3);
            var isApposed = isBefore && words.Is(from, WordClass.Comma) && to - from < 4 && IsHeadOf(words, group.First);
            if (isHeaded || isApposed || (isBefore
                && words.Is(chief + 1, "by"))) state.Lead(person.Readings[0].EntityId, group.Readings[0]);
        }
    }

    // "its spokesman, Colonel X", "X, an officer of the Y": X acts for it.
    private void LearnBody(SentenceWords words, SentenceMention person, SentenceMention body, ArticleState state)
    {
        var reading = body.Readings.FirstOrDefault(static r => r.IsMetonym) ?? body.Readings[0];
        if (cues.Is(reading, NameConcept.Person) || (cues.Is(reading, NameConcept.Place) && !schema.IsCountry(reading))) return;
        var isBefore = body.Last < person.First;
        var (from, to) = isBefore ? (body.Last + 1, person.First - 1) : (person.Last + 1, body.First - 1);
        if (to < from || to - from > 6) return;
        var post = Enumerable.Range(from, to - from + 1).LastOrDefault(i => Persons.Contains(words.NounLemma(i)), -1);
        if (post < 0) return;
        // Nothing but the post, titles and an article stand between.
        for (var i = from; i <= to; i++)
        {
            var isTitle = words.IsCapitalised(i) || i == post || words.IsHyphen(i) || words.Is(i, WordClass.Possessive)
                || words.Is(i, WordClass.Comma) || words.Is(i, WordClass.Determiner) || words.Is(i, WordClass.Noun)
                || words.Is(i, WordClass.Adjective) || (!isBefore && i > post && words.Lower[i]
                    is "of" or "for" or "in" or "with" or "from");
            if (!isTitle) return;
        }

        state.Affiliate(person.Readings[0].EntityId, reading);
    }

    // "the head of the" right before a name.
    private static bool IsHeadOf(SentenceWords words, int first)
    {
        var of = words.Is(first - 1, "the") ? first - 2 : first - 1;
        return words.Is(of, "of") && of > 0 && Chiefs.Contains(words.Lower[of - 1]);
    }

    /// <summary>"a war monitor": the observatory that the article names somewhere.</summary>
    public EntityReading? Monitor(ArticleState state)
    {
        var found = state.Named.Select(schema.ReadingOf).OfType<EntityReading>()
            .Where(r => schema.NameOf(r.EntityId) is { } name && (name.Contains("Observatory", StringComparison.Ordinal)
                || name.Contains("Monitor", StringComparison.Ordinal)))
            .ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>The place at which the article is: "there".</summary>
    public EntityReading? Here(SentenceReading sentence, int word, ArticleState state) => _places.Here(sentence, word, state);

    /// <summary>Whether a noun in the singular says what a person does.</summary>
    public static bool IsPerson(string lemma) => Persons.Contains(lemma);

    /// <summary>Whether a name says the creed for which "the jihadists" fight.</summary>
    public static bool IsOfCreed(EntityReading reading, string lemma, ArticleState state)
    {
        if (lemma is not ("jihadist" or "extremist" or "islamist") || state.IsDescribed(reading.EntityId, lemma)) return true;
        var name = state.NameOf(reading.EntityId) ?? "";
        return Array.Exists(Creeds, creed => name.Contains(creed, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsArticle(SentenceWords words, int word) => word < words.Count && words.Lower[word] is "a" or "an" or "the";

    private static FrozenSet<string> Set(string words) => words.Split(' ',
        StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
