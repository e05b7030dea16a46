using KnowledgeGraph.Extraction.Text;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Composes forces of a country's or region's name and a common noun: "Malian soldiers" are the Malian army, "Amhara militiamen" the Amhara
/// forces, whether a schema declares them or not; and reads nations as people, "the Russians" and "eight Turks".
/// </summary>
internal sealed class ForceComposer(SchemaNames schema, CueTable cues)
{
    // What stands between a name and the noun and tells not whose they are.
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal) { "special", "regional", "federal", "ground", "air",
        "armoured",
        "armored", "elite", "military", "combat", "fighter", "attack", "naval", "airborne", "assault", "own", "marine", "regular",
        "government", "army", "state", "federal", "security" };

    /// <summary>Composes the forces of a sentence.</summary>
    public void Read(SentenceReading sentence, ArticleState state)
    {
        Nations(sentence, state);
        foreach (var mention in sentence.Mentions.ToArray())
        {
            // "junta troops" are the country's, "rebel troops" the rebels'.
            var isNominal = mention.Kind is MentionKind.Nominal && !string.Equals(mention.Reason, HomeCountry.Rulers, StringComparison.Ordinal);
            if (mention.IsNested || isNominal || mention.Kind is MentionKind.Pronoun) continue;
            if (HeadBehind(sentence, mention) is not (>= 0 and var head)) continue;
            if (ForceOf(mention, sentence.Words, head, state) is { } force)
                sentence.Cover(mention.First, head, MentionKind.Nominal, force, "composed");
        }
    }

    private EntityReading? ForceOf(SentenceMention mention, SentenceWords words, int head, ArticleState state)
    {
        var reading = mention.Readings[^1];
        var lemma = words.NounLemma(head);
        if (schema.IsCountry(reading))
        {
            // "Afghan special forces", "Ukrainian marines" have a name of their own.
            var force = cues.Concepts[NameConcept.Force];
            if (words.Is(head - 1, "special") && lemma is "force") return state.Home?.BodyOf("special forces", reading, force);
            if (words.Is(head - 1, "security") && lemma is "force") return state.Home?.BodyOf("security forces", reading, force);
            if (lemma is "marine" or "navy") return state.Home?.BodyOf(words.Lower[head], reading, force);
            return ForceWords.IsForce(lemma) ? state.Home?.ForceOf(reading, lemma) : null;
        }

        // "Hezbollah men", "Wagner fighters": the group itself.
        if (cues.Is(reading, NameConcept.ArmedGroup)) return ForceWords.IsMen(words.Lower[head]) ? reading : null;
        var isRegion = ForceWords.IsRegional(lemma) && mention.Reason.StartsWith("discovered", StringComparison.Ordinal) && cues.Is(reading, NameConcept.Place)
            && !words.Is(mention.Last + 1, WordClass.Possessive);
        return isRegion && cues.Concepts[NameConcept.Force] is { } type && state.NameOf(reading.EntityId) is { } name
            ? state.Discover($"{name} forces", type) : null;
    }

    // The force noun behind a name, over adjectives; -1 where the phrase goes on.
    private int HeadBehind(SentenceReading sentence, SentenceMention mention)
    {
        var words = sentence.Words;
        var head = mention.Last + 1;
        if (words.Is(head, WordClass.Possessive)) head++;
        // "American B-1 bombers".
        if (words.IsHyphen(head + 1) && words.Is(head + 2, WordClass.Number) && words.IsCapitalised(head)) head += 3;
        while (head < words.Count && (words.Is(head, WordClass.Adjective) || Idle.Contains(words.Lower[head]))
            && !words.IsCapitalised(head)) head++;
        // "the Malian army drove": the idle word is the noun itself.
        if (head - 1 > mention.Last && !words.Is(head, WordClass.Noun) && words.Is(head - 1, WordClass.Noun)) head--;
        var isHead = words.Is(head, WordClass.Noun) && !words.IsCapitalised(head) && IsFree(sentence, mention, head)
            && !IsModifier(words, head) && !words.IsHyphen(head + 1) && !words.Is(head + 1, WordClass.Possessive)
            && sentence.Structure.PhraseAt(head) == sentence.Structure.PhraseAt(mention.Last);
        return isHead ? head : -1;
    }

    // "Maute militants" are the Maute, whomever the schema calls militants.
    private bool IsFree(SentenceReading sentence, SentenceMention mention, int head) => sentence.IsFree(head, head)
        || (sentence.At(head) is { Kind: MentionKind.Nominal, Reason: "alias" } other && other.First == head && other.Last == head
            && mention.Kind == MentionKind.Name && cues.Is(mention.Readings[^1], NameConcept.ArmedGroup));

    // "army barracks", but not "soldiers responsible".
    private static bool IsModifier(SentenceWords words, int noun) => words.Is(noun + 1, WordClass.Noun)
        && words.Tree?.Relations[noun] is null or Relation.Compound or Relation.Amod or Relation.NmodPoss;

    private void Nations(SentenceReading sentence, ArticleState state)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.IsCapitalised(i) || Demonyms.CountryOf(words.Lower[i]) is not { } adjective || !sentence.IsFree(i, i)
                || words.IsHyphen(i + 1)) continue;
            if (words.Is(i - 1, "the") && state.Names.Find(adjective.Split(' ')) is [{ Kind: MentionKind.Demonym } entry, ..])
                sentence.Add(i, i, MentionKind.Nominal, entry.Entity, "adjective");
            else if (cues.PeopleType is { } people) sentence.Add(i, i, MentionKind.Nominal, state.Discover(words.Text(i).ToString(),
                people), "people");
        }
    }
}
