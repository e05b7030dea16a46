using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Finds whom a common noun means by itself where an article leaves only one to mean: "soldiers", "the armed forces" and "the authorities"
/// are those of its country, "rebel fighters" those of the only band that it names.
/// </summary>
internal sealed class PartiesOfArticle(CueTable cues, SchemaNames schema)
{
    // What tells regular forces from others, not whose they are.
    private static readonly FrozenSet<string> Regular = Set("armed security government state regular army military national federal the "
        + "several some many more heavily-armed");

    private static readonly FrozenSet<string> Irregular = Set("rebel insurgent militant guerrilla armed opposition the several some many more "
        + "anti-government");

    private static readonly FrozenSet<string> Forces = Set("force troop soldier navy warplane jet helicopter aircraft plane");

    private static readonly FrozenSet<string> Deploying = Set("send deploy dispatch station move pour rush commit withdraw pull lose");

    private static readonly FrozenSet<string> Bands = Set("rebel insurgent guerrilla fighter force militant");

    /// <summary>Reads the nouns of a sentence that no mention covers.</summary>
    public void Read(SentenceReading sentence, ArticleState state)
    {
        if (state.Home is not { Country: { } country } home) return;
        var words = sentence.Words;
        for (var phrase = 0; phrase < sentence.Structure.Phrases.Count; phrase++)
        {
            var head = sentence.Structure.HeadOf(phrase);
            if (!words.Is(head, WordClass.Noun) || (words.IsCapitalised(head) && head > 0) || words.IsHyphen(head + 1)
                || words.Is(head + 1, WordClass.Noun)) continue;
            var first = sentence.Structure.Phrases[phrase].First;
            if (words.Is(first - 1, WordClass.Possessive) || !IsFree(sentence, first, head) || IsOfSomebody(words, head)) continue;
            if (IsAnothers(sentence, head, country)) continue;
            if (Meant(words, first, head, state, home, country) is { } reading)
                sentence.Add(FirstOf(words, first, head), head, MentionKind.Nominal, reading, "party");
        }
    }

    private EntityReading? Meant(SentenceWords words, int first, int head, ArticleState state, HomeCountry home, EntityReading country)
    {
        var lemma = words.NounLemma(head);
        if (words.Is(head, "country")) return head == first + 1 && words.Is(first, "the") ? country : null;
        if (words.Is(head, "authorities")) return words.Is(head - 1, "the") ? country with { IsMetonym = true } : null;
        var modifier = head > first && words.Lower[head - 1] is not "the" && !words.Is(head - 1, WordClass.Number) ? words.Lower[head - 1] : "";
        var isPlural = !string.Equals(lemma, words.Lower[head], StringComparison.Ordinal) || lemma is "aircraft" or "navy";
        if (!isPlural) return null;
        if (Bands.Contains(lemma) && (modifier is "rebel" or "insurgent" or "militant" or "guerrilla"
            || lemma is "rebel" or "insurgent" or "guerrilla"))
            return Only(words, first, head, Irregular) ? OnlyBand(state) : null;
        if (!Forces.Contains(lemma) || !Only(words, first, head, Regular)) return null;
        if (lemma is "force" && modifier is "security") return home.BodyOf("security forces", null, cues.Concepts[NameConcept.Force]);
        var isBare = lemma is "soldier" or "troop" || (lemma is "navy" && words.Is(head - 1, "the"));
        if (modifier.Length == 0 && !isBare) return null;
        return home.ForceOf(country, lemma) is { } force && (modifier.Length > 0 || !HasOtherForce(state, force)) ? force : null;
    }

    // "soldiers" may be another country's where the article speaks of them too.
    private bool HasOtherForce(ArticleState state, EntityReading own) => state.ByRecency().Any(r => cues.Is(r, NameConcept.Force)
        && !string.Equals(r.EntityId, own.EntityId, StringComparison.Ordinal));

    private EntityReading? OnlyBand(ArticleState state)
    {
        var bands = state.ByRecency().Where(r => cues.Is(r, NameConcept.ArmedGroup) && schema.ReadingOf(r.EntityId) is null).Take(2).ToArray();
        return bands.Length == 1 ? bands[0] : null;
    }

    private static bool Only(SentenceWords words, int first, int head, FrozenSet<string> modifiers)
    {
        for (var i = first; i < head; i++)
        {
            if (!modifiers.Contains(words.Lower[i]) && words.Classes[i] is not (WordClass.Number or WordClass.Adverb)) return false;
        }

        return true;
    }

    private static bool IsFree(SentenceReading sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!sentence.IsFree(i, i) || Lexicon.PossessivePronouns.Contains(sentence.Words.Lower[i])) return false;
        }

        return true;
    }

    // "soldiers of the regiment", "troops from Burundi", "forces loyal to him".
    private static bool IsOfSomebody(SentenceWords words, int head) => head + 1 < words.Count && words.Lower[head + 1] is "of" or "from" or "loyal"
        or "backed" or "led" or "allied" or "belonging" or "supporting";

    // "X sent troops into Y", "two soldiers were killed, X said": those of whoever sends them or tells of them, not of the article's country.
    private bool IsAnothers(SentenceReading sentence, int head, EntityReading country)
    {
        if (!Forces.Contains(sentence.Words.NounLemma(head)) || sentence.Words.Tree is not { } tree) return false;
        for (var at = head; tree.Heads[at] >= 0; at = tree.Heads[at])
        {
            var verb = tree.Heads[at];
            if (tree.Upos[verb] != Upos.Verb || tree.Child(verb, Relation.Nsubj) is not (>= 0 and var subject) || subject == at) continue;
            var lemma = sentence.Words.VerbLemma(verb);
            var isSent = at == head && tree.Relations[head].Universal == Relation.Obj && Deploying.Contains(lemma);
            if ((isSent || Lexicon.Reporting.Contains(lemma)) && sentence.At(subject) is { } other
                && other.Readings.Any(r => schema.IsCountry(r) ? !string.Equals(r.EntityId, country.EntityId, StringComparison.Ordinal)
                    : schema.CountryOf(r.EntityId) is { } own && !string.Equals(own, country.EntityId, StringComparison.Ordinal))) return true;
        }

        return false;
    }

    private static int FirstOf(SentenceWords words, int first, int head)
    {
        while (first < head && (words.Is(first, "the") || words.Classes[first] is WordClass.Number or WordClass.Adverb
            or WordClass.Determiner)) first++;
        return first;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
