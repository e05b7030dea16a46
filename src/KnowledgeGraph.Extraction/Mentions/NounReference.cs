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
    // Nouns that mean the last of their kind even where nobody was described so.
    private static readonly FrozenSet<string> Guessed = Set("group militia faction movement paramilitary jihadist militant extremist "
        + "insurgent rebel gunman alliance "
        + "coalition separatist guerrilla commander spokesman spokeswoman spokesperson activist");

    private static readonly FrozenSet<string> Groups = Set("group militia faction movement paramilitary jihadist militant extremist "
        + "insurgent rebel gunman fighter "
        + "alliance coalition force brigade separatist guerrilla organisation organization party");

    private static readonly FrozenSet<string> Places = Set("city town village neighbourhood neighborhood district suburb settlement "
        + "quarter hamlet camp capital enclave");

    private static readonly FrozenSet<string> Persons = Set("commander spokesman spokeswoman spokesperson president minister leader "
        + "general colonel official activist "
        + "ambassador envoy mayor governor director premier chief chairman coach analyst officer lawmaker senator king prince sheikh");

    private static readonly string[] Creeds = ["islam", "jihad", "qaeda", "sham", "shabab", "ansar"];

    private readonly NameConcepts _concepts = cues.Concepts;
    private readonly HashSet<string> _capitals = schema.Capitals;

    /// <summary>Notes by which words names are described in a sentence: "the town of X", "the paramilitary X", "X, a rebel
    /// group".</summary>
    public static void Learn(SentenceReading sentence, ArticleState state)
    {
        var words = sentence.Words;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.IsNested || mention.Kind != MentionKind.Name) continue;
            var id = mention.Readings[0].EntityId;
            for (var i = mention.First - 1; i >= 0 && i > mention.First - 4
                && words.Classes[i] is WordClass.Noun or WordClass.Adjective && !words.IsCapitalised(i); i--)
                state.Describe(id, words.NounLemma(i));
            if (mention.First > 1 && words.Is(mention.First - 1, "of") && words.Is(mention.First - 2, WordClass.Noun)) state.Describe(id,
                words.NounLemma(mention.First - 2));
            if (!words.Is(mention.Last + 1, WordClass.Comma) || !IsArticle(words, mention.Last + 2)
                || sentence.Structure.PhraseAt(mention.Last + 2) is not (>= 0 and var phrase)) continue;
            var last = sentence.Structure.HeadOf(phrase);
            for (var i = mention.Last + 3; i <= last; i++)
            {
                if (words.Classes[i] is WordClass.Noun or WordClass.Adjective && !words.IsHyphen(i)) state.Describe(id, words.NounLemma(i));
            }
        }
    }

    /// <summary>Who is meant by a definite noun, or <see langword="null"/>.</summary>
    public EntityReading? Find(SentenceReading sentence, int noun, ArticleState state)
    {
        var lemma = sentence.Words.NounLemma(noun);
        var isGroup = Groups.Contains(lemma);
        var isPlace = Places.Contains(lemma);
        var isPerson = Persons.Contains(lemma);
        if (lemma is "monitor") return Monitor(state);
        if (!isGroup && !isPlace && !isPerson) return null;
        var isMany = isGroup && !string.Equals(lemma, sentence.Words.Lower[noun], StringComparison.Ordinal);
        var candidates = Candidates(sentence, noun, state)
            .Where(r => Fits(r, isGroup, isPlace, isPerson) && !(isMany && Is(r, NameConcept.Alliance))
                && IsOfCreed(r, lemma, state)).ToArray();
        if (Array.Find(candidates, r => state.IsDescribed(r.EntityId, lemma)) is { } described) return described;
        if (isPlace)
        {
            // "the city" is the place that the article keeps naming.
            return lemma is "capital" or "enclave" ? null : candidates.Where(r => !_capitals.Contains(r.EntityId)
                && IsOfKind(r, lemma)).Take(6).MaxBy(r => state.CountOf(r.EntityId));
        }

        return Guessed.Contains(lemma) ? candidates.FirstOrDefault() : null;
    }

    // A province is no town.
    private bool IsOfKind(EntityReading reading, string lemma) => !schema.EnumValues(reading.EntityId).Any()
        || schema.EnumValues(reading.EntityId).Contains(lemma, StringComparer.Ordinal);

    /// <summary>"a war monitor": the observatory that the article names somewhere.</summary>
    public EntityReading? Monitor(ArticleState state)
    {
        var found = state.Named.Select(schema.ReadingOf).OfType<EntityReading>()
            .Where(r => schema.NameOf(r.EntityId) is { } name && (name.Contains("Observatory", StringComparison.Ordinal)
                || name.Contains("Monitor", StringComparison.Ordinal)))
            .ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    // "the jihadists" fight for a creed that their name says.
    private static bool IsOfCreed(EntityReading reading, string lemma, ArticleState state)
    {
        if (lemma is not ("jihadist" or "extremist" or "islamist") || state.IsDescribed(reading.EntityId, lemma)) return true;
        var name = state.NameOf(reading.EntityId) ?? "";
        return Array.Exists(Creeds, creed => name.Contains(creed, StringComparison.OrdinalIgnoreCase));
    }

    private bool Fits(EntityReading reading, bool isGroup, bool isPlace, bool isPerson) =>
        (isGroup && (Is(reading, NameConcept.ArmedGroup) || Is(reading, NameConcept.Alliance) || (Is(reading, NameConcept.Force)
            && !reading.EntityId.EndsWith("-army", StringComparison.Ordinal))))
        || (isPlace && Is(reading, NameConcept.Place)) || (isPerson && Is(reading, NameConcept.Person));

    private bool Is(EntityReading reading, NameConcept concept) => _concepts[concept] is { } type && reading.Type.IsA(type);

    // Those named before it in the sentence, the last first, then those of the sentences before.
    private static IEnumerable<EntityReading> Candidates(SentenceReading sentence, int noun, ArticleState state)
    {
        var here = sentence.Mentions.Where(static m => !m.IsNested && m.Kind is not (MentionKind.Pronoun or MentionKind.Demonym)).ToArray();
        var later = here.Where(m => m.First > noun).Select(static m => m.Readings[0].EntityId).ToHashSet(StringComparer.Ordinal);
        return here.Where(m => m.Last < noun).OrderByDescending(static m => m.Last).Select(static m => m.Readings[0])
            .Concat(state.ByRecency().Where(r => !later.Contains(r.EntityId) || state.CountOf(r.EntityId) > 1)).DistinctBy(static r =>
                r.EntityId);
    }

    private static bool IsArticle(SentenceWords words, int word) => word < words.Count && words.Lower[word] is "a" or "an" or "the";

    private static FrozenSet<string> Set(string words) => words.Split(' ',
        StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
