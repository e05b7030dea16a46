using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions.Places;

/// <summary>
/// Reads how English names places by the places around them: "the Mezzeh district of Damascus" and "Damascus's Mezzeh district" are Mezzeh, which lies in
/// Damascus; "the Damascus suburb of Douma" is Douma; "Gedeb, East Gojjam," is Gedeb. Of several names the one that lies in the others is where
/// something happens.
/// </summary>
internal sealed class PlacePhrases(SchemaNames schema, CueTable cues)
{
    // What a name stands before as a part of something larger.
    private static readonly FrozenSet<string> Quarters = Set("district neighbourhood neighborhood quarter area sector subdistrict sub-district ward borough");

    // What a larger place's name stands before: "the Aleppo suburb of X"; with its own name in front it is that one.
    private static readonly FrozenSet<string> Towns = Set("suburb town village city hamlet settlement port");

    private static readonly FrozenSet<string> Regions = Set("province region governorate state county territory oblast department countryside desert "
        + "peninsula valley plain plateau mountains hills highlands river basin forest gorge island islands lake coast prefecture canton raion division");

    private static readonly FrozenSet<string> Shores = Set("shore shores coast bank banks outskirts edge slopes island");

    // Between the preposition and the noun in "in the eastern Ukrainian border region of".
    private const int MostWords = 7;

    // Behind a place and a comma: who goes on to act is no place around it.
    private static readonly FrozenSet<string> Relatives = Set("which who whose that where when while and or but as a an the its their his her one");

    /// <summary>Reads the places of a sentence once its names are known.</summary>
    public void Read(SentenceReading sentence, ArticleState state)
    {
        for (var i = 0; i < sentence.Mentions.Count; i++)
        {
            var mention = sentence.Mentions[i];
            if (mention.IsNested || mention.Kind != MentionKind.Name || !IsGround(mention, state)) continue;
            ReadNoun(sentence, state, i);
        }

        foreach (var mention in sentence.Mentions.ToArray())
        {
            if (mention.IsNested || mention.Kind != MentionKind.Name || !IsGround(mention, state) || state.IsCountry(mention.Readings[0])) continue;
            ReadComma(sentence, state, mention);
            ReadBehind(sentence, state, mention);
        }
    }

    // "the Mezzeh district", "Lowan province": the noun belongs to the name, so that what is said of the district is said of Mezzeh.
    private void ReadNoun(SentenceReading sentence, ArticleState state, int index)
    {
        var (words, mention) = (sentence.Words, sentence.Mentions[index]);
        // "the Rostov region of Russia": the noun may be a part of the name already.
        if (mention.First < mention.Last && !words.IsCapitalised(mention.Last) && Regions.Contains(words.Lower[mention.Last]))
        {
            if (words.Is(mention.Last + 1, "of") && PlaceAt(sentence, state, mention.Last + 2) is { } whole)
                sentence.Parts.Add(new PlacePart(mention.First, whole.First, mention.Last));
            return;
        }

        var noun = mention.Last + 1;
        if (noun >= words.Count || words.IsCapitalised(noun) || words.IsHyphen(noun + 1) || !sentence.IsFree(noun, noun)) return;
        var lower = words.Lower[noun];
        if (!(Quarters.Contains(lower) || Towns.Contains(lower) || Regions.Contains(lower)) || words.Is(noun + 1, WordClass.Noun)
            || words.Is(noun + 1, WordClass.Possessive)) return;
        var other = words.Is(noun + 1, "of") ? PlaceAt(sentence, state, noun + 2) : null;
        if (other is not null && IsAround(mention, other, lower, words, state))
        {
            sentence.Parts.Add(new PlacePart(other.First, mention.First, noun));
            return;
        }

        // "a Mosul neighbourhood", "the Red Sea port" and "the Damascus suburb" are others.
        var before = mention.First > 0 ? words.Lower[mention.First - 1] : "";
        if (state.IsCountry(mention.Readings[0]) || (other is null && words.Is(noun + 1, "of")) || before is "a" or "an" or "one" or "another"
            || lower is "suburb" || (before is "the" && Towns.Contains(lower) && other is null)) return;
        sentence.Mentions[index] = mention with { Last = noun };
        if (other is not null) sentence.Parts.Add(new PlacePart(mention.First, other.First, noun));
    }

    // Whether the name before the noun is that of the larger place: "the Homs district of Baba Amr".
    private bool IsAround(SentenceMention before, SentenceMention behind, string noun, SentenceWords words, ArticleState state)
    {
        if (state.IsCountry(before.Readings[0])) return true;
        if (state.IsCountry(behind.Readings[0])) return false;
        var (first, second) = (before.Readings[0].EntityId, behind.Readings[0].EntityId);
        if (schema.IsWithin(first, second)) return false;
        if (schema.IsWithin(second, first)) return true;
        if (Regions.Contains(noun)) return false;
        var (isFirst, isSecond) = (IsCity(first, state), IsCity(second, state));
        return isFirst == isSecond ? Towns.Contains(noun) : isFirst;
    }

    private bool IsCity(string id, ArticleState state) => schema.EnumValues(id).Any(static k => k is "city" or "town" or "capital" or "province")
        || state.DescriptionsOf(id).Contains("city") || schema.Capitals.Contains(id)
        || (state.NameOf(id) is { } name && Countries.ByCapital.ContainsKey(name.ToLowerInvariant()));

    // "in Gedeb, East Gojjam, on Thursday": a list would go on with "and".
    private void ReadComma(SentenceReading sentence, ArticleState state, SentenceMention inner)
    {
        var words = sentence.Words;
        if (!words.Is(inner.Last + 1, WordClass.Comma)) return;
        var first = inner.First;
        while (first > 0 && (words.Is(first - 1, WordClass.Adjective) || words.Is(first - 1, "the"))) first--;
        if (PlaceAt(sentence, state, inner.Last + 2) is not { } outer || outer.First != inner.Last + 2 || outer.Kind != MentionKind.Name) return;
        var isBehind = first > 0 && words.Lower[first - 1] is "in" or "at" or "near" or "from" or "to" or "outside" or "into" or "on";
        // "to isolate Goma, Congo," needs no preposition.
        if (!isBehind && !Countries.IsCountry(words, outer)) return;
        var end = outer.Last + 1;
        // "After the fall of Mosul, Iran, too, sent troops" begins anew with who acts.
        if (!isBehind && words.Is(end, WordClass.Comma) && words.Is(end + 1, WordClass.Adverb)) return;
        if (end < words.Count && words.Classes[end] is not (WordClass.Comma or WordClass.Stop)) return;
        // "In Homs, Syria, which …" may be Syria, and a list has a third or an "and".
        if (end < words.Count - 1 && words.Is(end, WordClass.Comma) && (Relatives.Contains(words.Lower[end + 1])
            || PlaceAt(sentence, state, end + 1) is not null)) return;
        sentence.Parts.Add(new PlacePart(inner.First, outer.First, inner.Last + 1));
    }

    // "Zoria in the eastern Ukrainian region of Donetsk", "Goma, on the shore of Lake Kivu".
    private void ReadBehind(SentenceReading sentence, ArticleState state, SentenceMention inner)
    {
        var words = sentence.Words;
        var preposition = words.Is(inner.Last + 1, WordClass.Comma) ? inner.Last + 2 : inner.Last + 1;
        if (!words.Is(preposition, "in") && !words.Is(preposition, "on")) return;
        for (var i = preposition + 1; i < words.Count - 2 && i < preposition + MostWords; i++)
        {
            if (words.Is(i + 1, "of") && IsAround(words.Lower[i], words.Is(preposition, "on")))
            {
                if (PlaceAt(sentence, state, i + 2) is { } outer) sentence.Parts.Add(new PlacePart(inner.First, outer.First, preposition));
                return;
            }

            if (words.Classes[i] is not (WordClass.Determiner or WordClass.Adjective or WordClass.Hyphen or WordClass.Noun)
                || (words.IsCapitalised(i) && sentence.At(i) is not { Kind: MentionKind.Demonym })) return;
        }
    }

    private static bool IsAround(string noun, bool isOn) => isOn ? Shores.Contains(noun)
        : Regions.Contains(noun) || Quarters.Contains(noun) || Towns.Contains(noun);

    private SentenceMention? PlaceAt(SentenceReading sentence, ArticleState state, int word)
    {
        if (sentence.Words.Is(word, "the")) word++;
        return sentence.At(word) is { Kind: MentionKind.Name } place && IsGround(place, state) ? place : null;
    }

    private bool IsGround(SentenceMention mention, ArticleState state) => cues.Is(mention.Readings[0], NameConcept.Place)
        || state.IsCountry(mention.Readings[0]);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
