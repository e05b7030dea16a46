using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Reads agreements: "the Amman accord" is named by its place, a truce "between A and B" by its parties; "a deal" and "the military pact"
/// have no name and are agreements of their article, which "the agreement" takes up.
/// </summary>
internal sealed class AgreementReader(CueTable cues)
{
    // What an agreement is for a while, or what kind of one.
    private static readonly FrozenSet<string> Passing = Set("new unilateral immediate unconditional lasting fragile shaky brief temporary "
        + "permanent possible similar recent latest tentative partial full local final such proposed first second another other interim "
        + "comprehensive national nationwide");

    // Words that mean an agreement only where one is known.
    private static readonly FrozenSet<string> Echoes = Set("text document");

    // One that nobody describes may be anything else.
    private static readonly FrozenSet<string> Vague = Set("resolution protocol understanding declaration partnership");

    private static readonly FrozenSet<string> NoOne = Set("no any every each neither what whatever");

    /// <summary>"the Amman accord", "Security Council resolution 1701".</summary>
    public bool TryName(SentenceReading sentence, ArticleState state, int first, int head)
    {
        var words = sentence.Words;
        if (cues.Concepts[NameConcept.Agreement] is not { } type) return false;
        if (words.Is(head, "resolution") && words.Is(head + 1, WordClass.Number))
        {
            sentence.Cover(head, head + 1, MentionKind.Name, state.Discover($"UN resolution {words.Lower[head + 1]}", type), "discovered");
            return true;
        }

        if (sentence.At(first) is not { Kind: MentionKind.Name } place || place.Last >= head
            || !cues.Is(place.Readings[0], NameConcept.Place)
            || words.NounLemma(head) is not ("agreement" or "accord" or "memorandum" or "treaty" or "protocol" or "declaration" or "pact"))
            return false;
        var name = words.Sentence.Document.Text[words.Starts[place.First]..words.Ends[head]];
        sentence.Cover(place.First, head, MentionKind.Name, state.Discover(string.Join(' ', name.Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries)), type), "discovered");
        return true;
    }

    /// <summary>"the ceasefire between Israel and Hezbollah", "A and B broke a truce": one that the schema declares by its two parties.</summary>
    public static bool TryDeclared(SentenceReading sentence, ArticleState state, int first, int head)
    {
        var noun = sentence.Words.NounLemma(head);
        var named = sentence.Mentions.Where(static m => !m.IsNested && m.Kind is MentionKind.Name or MentionKind.Metonym)
            .Select(m => state.NameOf(m.Readings[0].EntityId)).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        foreach (var one in named)
        {
            foreach (var other in named)
            {
                if (string.Equals(one, other, StringComparison.Ordinal) || Named($"{one}-{other} {noun}", state) is not { } declared) continue;
                NominalPhrases.Add(sentence, first, head, declared, "described");
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun means an agreement only where the article has spoken of one: "the text".</summary>
    public static bool IsEcho(string lemma) => Echoes.Contains(lemma);

    /// <summary>Reads an agreement that no mention names: one of its own, or the last one of the article.</summary>
    public void Read(SentenceReading sentence, ArticleState state, int first, int head, bool isDefinite)
    {
        var words = sentence.Words;
        if (cues.Concepts[NameConcept.Agreement] is not { } type) return;
        // The number of "21-day" and "nine-point" is no adjective.
        if (words.IsHyphen(first) || words.IsHyphen(first - 1)) first -= words.IsHyphen(first) ? 1 : 2;
        if (first < 0) return;
        var start = first;
        first = Telling(sentence, first, head);
        var parties = first == head ? PartiesOf(sentence, head, state) : null;
        if (!sentence.IsFree(first, head)) return;
        while (start < first && (!sentence.IsFree(start, first) || words.IsHyphen(start))) start++;
        if (ByPlace(sentence, head, state) is { } known)
        {
            NominalPhrases.Add(sentence, start, head, known, "described");
        }
        else if (parties is not null || (first < head && Declared(NominalPhrases.TextOf(words, first, head), state) is not null))
        {
            var name = parties + NominalPhrases.TextOf(words, first, head);
            sentence.Add(start, head, MentionKind.Nominal, Declared(name, state) ?? state.Discover(name, type), "described");
        }
        else if (Unnamed(sentence, state, start, first, head, isDefinite, type) is { } reading)
        {
            NominalPhrases.Add(sentence, start, head, reading, "described");
        }
    }

    private EntityReading? Unnamed(SentenceReading sentence, ArticleState state, int start, int first, int head, bool isDefinite,
        EntityType type)
    {
        var (words, lemma) = (sentence.Words, sentence.Words.NounLemma(head));
        var isPlural = !string.Equals(lemma, words.Lower[head], StringComparison.Ordinal);
        var before = start > 0 ? words.Lower[start - 1] : "";
        if (NoOne.Contains(before) || NoOne.Contains(words.Lower[start]) || words.IsHyphen(head + 1)) return null;
        // "the deal" that nobody was told of is the last one of which the article speaks.
        if (isDefinite && !isPlural && (first == head || IsEcho(lemma) || words.IsHyphen(first + 1))
            && state.ByRecency().FirstOrDefault(r => cues.Is(r, NameConcept.Agreement)) is { } last) return last;
        if (IsEcho(lemma) || (first == head && (isPlural || (Vague.Contains(lemma) && !IsMade(words, head))
            || !IsOne(words, start, head)))) return null;
        if (NominalPhrases.IsRenaming(sentence, head)) return null;
        var isOther = before is "another" || words.Lower[start] is "another" or "second" or "new" or "separate";
        return state.DiscoverUnnamed(NominalPhrases.TextOf(words, first, head), type, null, isOther);
    }

    // "a truce", "the deal", "their pact", also "an immediate truce"; "truce" alone may be any.
    private static bool IsOne(SentenceWords words, int start, int head) => start > 0 && words.Lower[start - 1] is "a" or "an" or "the"
        or "this" or "that" or "its" or "their" or "his" or "her" or "another" or "'s" || (words.Tree is { } tree
        && tree.Relations[head] is Relation.Obj);

    // "reached an understanding".
    private static bool IsMade(SentenceWords words, int head) => words.Tree is { } tree && tree.Heads[head] >= 0
        && tree.Relations[head] is Relation.Obj or Relation.NsubjPass
        && words.VerbLemma(tree.Heads[head]) is "reach" or "sign" or "conclude" or "strike" or "broker" or "initial" or "violate";

    // The words that tell it from others.
    private static int Telling(SentenceReading sentence, int first, int head)
    {
        var (words, start) = (sentence.Words, first);
        while (first < head && ((words.IsHyphen(first + 1) && IsSpan(words, first + 2)) || words.IsHyphen(first) || IsSpan(words, first)
            || Passing.Contains(words.Lower[first]) || !sentence.IsFree(first, first))) first++;
        // "a 21-day truce".
        return first == head && words.IsHyphen(start + 1) && sentence.IsFree(start, head) ? start : first;
    }

    private static bool IsSpan(SentenceWords words, int i) => words.Is(i, "month") || words.Is(i, "day") || words.Is(i, "week")
        || words.Is(i, "hour") || words.Is(i, "year");

    // "the memorandum that it concluded in Sochi" is the one that is called by the place.
    private EntityReading? ByPlace(SentenceReading sentence, int head, ArticleState state)
    {
        var words = sentence.Words;
        foreach (var place in sentence.Mentions)
        {
            if (place.IsNested || place.First <= head || place.First > head + 12 || !words.Is(place.First - 1, "in")
                || state.NameOf(place.Readings[0].EntityId) is not { } name || !cues.Is(place.Readings[0], NameConcept.Place)) continue;
            foreach (var noun in (string[])[words.NounLemma(head), .. Kinds])
            {
                if (Named($"{name} {noun}", state) is { } known && cues.Is(known, NameConcept.Agreement)) return known;
            }
        }

        return null;
    }

    private static readonly string[] Kinds = ["agreement", "deal", "accord", "memorandum", "truce", "ceasefire", "declaration", "process",
        "talks"];

    // Whom the schema or the article calls so, in either order of the two that it is between.
    private static EntityReading? Declared(string name, ArticleState state)
    {
        if (Named(name, state) is { } known) return known;
        return name.Split(' ') is [{ } pair, { } noun] && pair.Split('-') is [{ } one, { } other] ? Named($"{other}-{one} {noun}", state)
            : null;
    }

    /// <summary>Whom the schema or the article calls so.</summary>
    public static EntityReading? Named(string name, ArticleState state) =>
        state.Names.Find(name.ToLowerInvariant().Split(' ', '-')) is [{ } known, ..] ? known.Entity : null;

    // "a truce between Israel and Hamas" is the Israel-Hamas truce.
    private static string? PartiesOf(SentenceReading sentence, int head, ArticleState state)
    {
        if (!sentence.Words.Is(head + 1, "between")) return null;
        var parties = sentence.Mentions.Where(m => !m.IsNested && m.Kind is MentionKind.Name or MentionKind.Metonym && m.First > head + 1
            && m.First < head + 8).OrderBy(static m => m.First).Take(2).ToArray();
        if (parties.Length < 2) return null;
        var and = parties[1].First - (sentence.Words.Is(parties[1].First - 1, "the") ? 2 : 1);
        return sentence.Words.Is(and, "and") && state.NameOf(parties[0].Readings[0].EntityId) is { } one
            && state.NameOf(parties[1].Readings[0].EntityId) is { } other ? $"{one}-{other} " : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
