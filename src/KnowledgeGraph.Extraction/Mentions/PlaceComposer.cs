using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Links descriptions of places to declared ones by writing them out and looking them up: "the city's east" is "Aleppo's east" where the
/// city is Aleppo, "the
/// eastern districts" are "eastern districts of Aleppo", "the rebel districts" are the place that the article says the rebels hold.
/// </summary>
internal sealed class PlaceComposer(SchemaNames schema, CueTable cues)
{
    private static readonly HashSet<string> Directions = new(StringComparer.Ordinal)
    {
        "east", "west", "north", "south", "eastern", "western", "northern", "southern", "north-east", "north-west", "south-east",
            "south-west", "central", "old",
    };

    // What is only a piece of the place that stands behind it.
    private static readonly HashSet<string> Pieces = new(StringComparer.Ordinal) { "half", "part", "pocket", "enclave", "side", "section", "portion", "piece" };
    private static readonly HashSet<string> Holding = new(StringComparer.Ordinal) { "held", "controlled", "run", "occupied", "dominated" };

    /// <summary>Links phrases with a direction.</summary>
    public void Directed(SentenceReading sentence, ArticleState state)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (!Directions.Contains(words.Lower[i]) || !sentence.IsFree(i, i) || words.IsHyphen(i + 1)
                // "a town east of Aleppo" is no part of it.
                || (words.Is(i + 1, "of") && !words.Is(i - 1, "the"))) continue;
            var phrase = sentence.Structure.PhraseAt(i);
            if (phrase < 0) continue;
            for (var last = Math.Min(i + 2, sentence.Structure.Phrases[phrase].Last); last >= i; last--)
            {
                if (sentence.IsFree(i, last) && TryLink(sentence, state, i, last)) break;
            }
        }
    }

    /// <summary>"the Aleppo and Idlib provinces": each name with the noun that they share.</summary>
    public static void SharedHead(SentenceReading sentence, ArticleState state)
    {
        var words = sentence.Words;
        for (var head = 3; head < words.Count; head++)
        {
            var lemma = words.NounLemma(head);
            if (!words.Is(head, WordClass.Noun) || !sentence.IsFree(head, head)
                || string.Equals(lemma, words.Lower[head], StringComparison.Ordinal)) continue;
            if (TryShareBare(sentence, state, head, lemma)) continue;
            if (sentence.At(head - 1) is not { Kind: MentionKind.Name } second || !words.Is(second.First - 1, WordClass.Conjunction)
                || sentence.At(second.First - 2) is not { Kind: MentionKind.Name } first) continue;
            foreach (var (mention, last) in new[] { (first, first.Last), (second, head) })
            {
                var found = state.Names.Find([.. new SentenceWordsPrefix(words, mention.Last).Keys(mention.First, mention.Last), lemma]);
                if (found.IsEmpty) continue;
                sentence.Mentions.Remove(mention);
                sentence.Add(mention.First, last, MentionKind.Name, found[0].Entity, "composed");
            }
        }
    }

    /// <summary>"the Hamza and Sultan Murad divisions": words that are names only with the noun that they share.</summary>
    private static bool TryShareBare(SentenceReading sentence, ArticleState state, int head, string lemma)
    {
        var words = sentence.Words;
        var and = head - 1;
        while (and > 0 && words.IsCapitalised(and)) and--;
        if (and == head - 1 || !words.Is(and, WordClass.Conjunction)) return false;
        var first = and;
        while (first > 0 && words.IsCapitalised(first - 1) && and - first < 4) first--;
        if (first == and) return false;
        var isFound = false;
        foreach (var (start, end, last) in new[] { (first, and - 1, and - 1), (and + 1, head - 1, head) })
        {
            var found = state.Names.Find([.. words.Lower[start..(end + 1)], lemma]);
            if (found.IsEmpty || found.Any(e => sentence.At(start)?.Readings.Any(r => r.EntityId == e.Entity.EntityId) == true)) continue;
            sentence.Mentions.RemoveAll(m => m.First >= start && m.Last <= end);
            sentence.Add(start, last, MentionKind.Name, found[0].Entity, "composed");
            isFound = true;
        }

        return isFound;
    }

    /// <summary>"Syria's five-year war" is "Syria's war": what belongs to a named entity, over adjectives.</summary>
    public static void Owned(SentenceReading sentence, ArticleState state)
    {
        var words = sentence.Words;
        foreach (var owner in sentence.Mentions.ToArray())
        {
            if (owner.IsNested || owner.Kind is MentionKind.Pronoun or MentionKind.Demonym
                || !words.Is(owner.Last + 1, WordClass.Possessive)) continue;
            var phrase = sentence.Structure.PhraseAt(owner.Last);
            if (phrase < 0) continue;
            var head = sentence.Structure.HeadOf(phrase);
            if (head <= owner.Last + 2 || !sentence.IsFree(owner.Last + 1, head)
                || state.NameOf(owner.Readings[0].EntityId) is not { } name) continue;
            var found = state.Names.Find([.. name.ToLowerInvariant().Split(' ', '-'), "'s", words.Lower[head]]);
            if (!found.IsEmpty) sentence.Cover(owner.First, head, MentionKind.Nominal, found[0].Entity, "composed");
        }
    }

    /// <summary>Learns which places a holder is said to hold, and links areas that are described by their holder only.</summary>
    public void Held(SentenceReading sentence, ArticleState state, bool isLearning)
    {
        foreach (var mention in sentence.Mentions.ToArray())
        {
            // "Aleppo villages" are not held by Aleppo.
            if (mention.Kind == MentionKind.Pronoun || cues.Is(mention.Readings[^1], NameConcept.Place) || !TryReadArea(sentence, mention, out var head, out var isHeld)) continue;
            var holder = mention.Readings[^1].EntityId;
            var place = PlaceOf(sentence, head);
            var isPiece = place is not null && Pieces.Contains(sentence.Words.NounLemma(head));
            if (isLearning)
            {
                if (place is not null && !isPiece) Places(state, holder).Add(place);
                continue;
            }

            if (isPiece) LinkPiece(sentence, state, mention, head, holder, place!);

            if (place is not null || !sentence.IsFree(mention.Last + 1, head)) continue;
            Link(sentence, state, mention, head, isHeld, holder);
        }
    }

    private void Link(SentenceReading sentence, ArticleState state, SentenceMention mention, int head, bool isHeld, string holder)
    {
        var held = state.Held.GetValueOrDefault(holder);
        var known = held is { Count: 1 } ? state.BySalience().FirstOrDefault(r => held.Contains(r.EntityId)) : null;
        if (known is not null)
        {
            sentence.Cover(mention.First, head, MentionKind.Nominal, known, "held area");
        }
        // "the Hamas-run territory" is one that the article names otherwise.
        else if (isHeld && !(sentence.Words.Is(mention.First - 1, "the") && sentence.Words.Lower[head] is "territory" or "enclave" or "city" or "region")
            && cues.AreaType(sentence.Words, head) is { } type)
        {
            var words = sentence.Words;
            var name = words.Sentence.Document.Text[words.Starts[mention.First]..words.Ends[head]].ToLowerInvariant();
            sentence.Cover(mention.First, head, MentionKind.Nominal, state.Discover(name, type), "composed");
        }
    }

    // "the rebel-held half of the city", "the rebel enclave in Aleppo": a part of it.
    private void LinkPiece(SentenceReading sentence, ArticleState state, SentenceMention mention, int head, string holder, string whole)
    {
        if (sentence.At(head) is { Reason: "held area" } || sentence.Structure.PhraseAt(head + 2) is not (>= 0 and var phrase)
            || sentence.At(sentence.Structure.HeadOf(phrase)) is not { } place) return;
        var spoken = state.BySalience().Where(r => cues.Is(r, NameConcept.Place)
            && string.Equals(schema.PartOf(r.EntityId), whole, StringComparison.Ordinal)).ToArray();
        // What the article calls the holder's own; otherwise the part that it speaks of most and calls nobody else's.
        var known = Array.Find(spoken, r => state.Held.GetValueOrDefault(holder)?.Contains(r.EntityId) == true)
            ?? Array.Find(spoken, r => !state.Held.Values.Any(held => held.Contains(r.EntityId)));
        if (known is not null) sentence.Cover(mention.First, place.Last, MentionKind.Nominal, known, "held area");
    }

    private static HashSet<string> Places(ArticleState state, string holder)
    {
        if (!state.Held.TryGetValue(holder, out var places)) state.Held.Add(holder, places = new(StringComparer.Ordinal));
        return places;
    }

    /// <summary>Whether the noun phrase says an area by its holder: "rebel-held areas", "opposition districts", "rebel-held east
    /// Aleppo".</summary>
    private bool TryReadArea(SentenceReading sentence, SentenceMention holder, out int head, out bool isHeld)
    {
        var words = sentence.Words;
        head = -1;
        var next = holder.Last + 1;
        isHeld = words.IsHyphen(next) && next + 1 < words.Count && Holding.Contains(words.Lower[next + 1]);
        var phrase = sentence.Structure.PhraseAt(holder.Last);
        if (phrase < 0 || holder.Kind == MentionKind.Demonym) return false;
        // "half" and "part" are often read as determiners.
        head = isHeld && next + 2 < words.Count && Pieces.Contains(words.Lower[next + 2]) ? next + 2 : sentence.Structure.HeadOf(phrase);
        if (head <= holder.Last) return false;
        var isArea = cues.AreaType(words, head) is not null;
        return isHeld ? isArea || sentence.At(head) is not null || Pieces.Contains(words.NounLemma(head)) : (isArea || Pieces.Contains(words.NounLemma(head))) && head == next && sentence.IsFree(head, head);
    }

    /// <summary>The place that the area lies in or is: the head itself, or "of" or "in" a place behind it.</summary>
    private static string? PlaceOf(SentenceReading sentence, int head)
    {
        if (sentence.At(head) is { } itself && itself.First > 0 && IsPlace(itself)) return itself.Readings[0].EntityId;
        if (!sentence.Words.Is(head + 1, "of") && !sentence.Words.Is(head + 1, "in")) return null;
        var phrase = sentence.Structure.PhraseAt(head + 2);
        if (phrase < 0) return null;
        var inner = sentence.At(sentence.Structure.HeadOf(phrase));
        return inner is not null && IsPlace(inner) ? inner.Readings[0].EntityId : null;
    }

    private static bool IsPlace(SentenceMention mention) => mention.Kind is MentionKind.Name or MentionKind.Nominal
        && mention.Reason is not "held area";

    private bool TryLink(SentenceReading sentence, ArticleState state, int first, int last)
    {
        var words = sentence.Words;
        var phrase = new List<string>();
        for (var i = first; i <= last; i++)
        {
            if (!words.IsHyphen(i)) phrase.Add(words.Lower[i]);
        }

        // "east of the city": the place stands behind.
        if (words.Is(last + 1, "of"))
        {
            var inner = last + 2;
            while (inner < words.Count && words.Is(inner, WordClass.Determiner)) inner++;
            if (sentence.At(inner) is not { } whole) return false;
            return Cover(sentence, state, [.. phrase, "of"], whole, first, whole.Last, isBehind: true);
        }

        // "the city's east": the place stands before.
        if (words.Is(first - 1, WordClass.Possessive) && sentence.At(first - 2) is { } owner) return Cover(sentence, state,
            ["'s", .. phrase], owner, owner.First, last, isBehind: false);
        var isDefinite = words.Is(first - 1, WordClass.Determiner) || last > first || words.Is(first - 1, "from");
        if (!isDefinite) return false;
        // "the west" of the town that the article is about, before that of its country.
        foreach (var focus in state.BySalience().Where(f => cues.Is(f, NameConcept.Place)).Take(6).Concat(state.BySalience().Take(6)))
        {
            if (Lookup(state, [.. phrase, "of"], focus, isBehind: true) is not { } reading) continue;
            sentence.Cover(first, last, MentionKind.Nominal, reading, "composed");
            return true;
        }

        return false;
    }

    private static bool Cover(SentenceReading sentence, ArticleState state, string[] phrase, SentenceMention whole, int first, int last,
        bool isBehind)
    {
        if (Lookup(state, phrase, whole.Readings[0], isBehind) is not { } reading) return false;
        sentence.Cover(first, last, MentionKind.Nominal, reading, "composed");
        return true;
    }

    private static EntityReading? Lookup(ArticleState state, string[] phrase, EntityReading whole, bool isBehind)
    {
        if (state.NameOf(whole.EntityId) is not { } name) return null;
        var place = name.ToLowerInvariant().Split(' ', '-');
        var found = state.Names.Find(isBehind ? [.. phrase, .. place] : [.. place, .. phrase]);
        return found.IsEmpty ? null : found[0].Entity;
    }
}
