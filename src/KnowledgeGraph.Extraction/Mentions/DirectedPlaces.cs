using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Names parts of places by their direction, where no schema declares them: "southern Israel", "the south of Raqqa", "the city's east",
/// "the east" of the country that the article is about.
/// </summary>
internal sealed class DirectedPlaces(CueTable cues)
{
    private static readonly Dictionary<string, string> Adjectives = Directions();

    // What has sides: "the eastern part of the city", but "the eastern villages of X" are villages.
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "part", "parts", "half", "side",
        "districts", "neighbourhoods", "neighborhoods", "quarters", "bank", "sector", "areas" };

    private static readonly HashSet<string> Borders = new(StringComparer.Ordinal) { "edge", "outskirts" };

    /// <summary>The adjective of a direction of one or two words ("east", "north-western"), and its last word.</summary>
    public static string? At(SentenceWords words, int first, out int last)
    {
        last = first;
        if (first < 0 || first >= words.Count || words.IsHyphen(first - 1)) return null;
        if (words.IsHyphen(first + 1) && first + 2 < words.Count
            && Adjectives.GetValueOrDefault($"{words.Lower[first]}-{words.Lower[first + 2]}") is { } compound)
        {
            last = first + 2;
            return words.IsHyphen(last + 1) ? null : compound;
        }

        return words.IsHyphen(first + 1) ? null : Adjectives.GetValueOrDefault(words.Lower[first]);
    }

    /// <summary>"southern Israel", "north-western Syria": the adjective before a place's name belongs to the name.</summary>
    public void Named(SentenceReading sentence, ArticleState state)
    {
        foreach (var mention in sentence.Mentions.ToArray())
        {
            if (mention.IsNested || mention.Kind != MentionKind.Name || !IsArea(mention, state)) continue;
            var first = sentence.Words.IsHyphen(mention.First - 2) ? mention.First - 3 : mention.First - 1;
            if (At(sentence.Words, first, out var last) is not { } direction || last != mention.First - 1
                || !sentence.IsFree(first, last) || !sentence.Words.Lower[last].EndsWith("ern", StringComparison.Ordinal)) continue;
            if (PartOf(direction, mention.Readings[0], state) is { } part)
                sentence.Cover(first, mention.Last, MentionKind.Name, part, "composed");
        }
    }

    /// <summary>"the south of Raqqa", "the city's east", "the eastern part of the city"; "the east" alone is that of the article's
    /// country.</summary>
    public void Described(SentenceReading sentence, ArticleState state)
    {
        var words = sentence.Words;
        for (var i = 1; i < words.Count; i++)
        {
            if (words.IsCapitalised(i) || At(words, i, out var last) is not { } direction || !sentence.IsFree(i, last)) continue;
            var noun = last;
            var next = words.Lower[Math.Min(last + 1, words.Count - 1)];
            if (Parts.Contains(next) || (Borders.Contains(next) && words.Is(last + 2, "of"))) noun = last + 1;
            else if (direction.Equals(words.Lower[last], StringComparison.Ordinal) || words.Is(last + 1, WordClass.Noun)) continue;
            if (!sentence.IsFree(i, noun)) continue;
            Describe(sentence, state, i, noun, direction);
            i = noun;
        }
    }

    private void Describe(SentenceReading sentence, ArticleState state, int first, int noun, string direction)
    {
        var words = sentence.Words;
        if (words.Is(noun + 1, "of"))
        {
            // "killed south of Raqqa" is outside, as "to the south of Raqqa" may be.
            var isInside = words.Is(first - 1, "the") && (noun > first || !words.Is(first - 2, "to"));
            var inner = words.Is(noun + 2, "the") ? noun + 3 : noun + 2;
            if (isInside && sentence.At(inner) is { } whole && IsArea(whole, state) && !words.Is(whole.Last + 1, WordClass.Possessive)
                && PartOf(direction, whole.Readings[0], state) is { } part)
                sentence.Cover(first, whole.Last, MentionKind.Nominal, part, "composed");
        }
        else if (words.Is(first - 1, WordClass.Possessive))
        {
            if (sentence.At(first - 2) is { } owner && IsArea(owner, state) && PartOf(direction, owner.Readings[0], state) is { } part)
                sentence.Cover(owner.First, noun, MentionKind.Nominal, part, "composed");
        }
        // "western Aleppo … the west": the part that the article has named.
        else if (IsRegion(words, first, noun) && state.BySalience().FirstOrDefault(r => cues.Is(r, NameConcept.Place)
            && state.NameOf(r.EntityId) is { } name && name.StartsWith(direction + " ", StringComparison.OrdinalIgnoreCase)) is { } named)
        {
            sentence.Cover(first, noun, MentionKind.Nominal, named, "composed");
        }
        else if (IsRegion(words, first, noun) && state.Home?.Country is { } home && PartOf(direction, home, state) is { } region)
        {
            sentence.Cover(first, noun, MentionKind.Nominal, region, "composed");
        }
    }

    // "30 miles to the north" and "the north's food" are told of other places.
    private static bool IsRegion(SentenceWords words, int first, int noun) => noun == first && words.Is(first - 1, "the")
        && !words.Is(first - 2, "to") && !words.Is(first - 2, "from") && !words.Is(noun + 1, WordClass.Possessive);

    private bool IsArea(SentenceMention mention, ArticleState state) => mention.Kind is MentionKind.Name or MentionKind.Nominal
        && mention.Reason is not "composed" && (cues.Is(mention.Readings[0], NameConcept.Place) || state.IsCountry(mention.Readings[0]));

    // Whom the schema calls so, else a place of the article's own.
    private EntityReading? PartOf(string direction, EntityReading whole, ArticleState state)
    {
        if (cues.Concepts[NameConcept.Place] is not { } place || state.NameOf(whole.EntityId) is not { } name) return null;
        var declared = state.Names.Find([.. direction.Split('-'), .. name.ToLowerInvariant().Split(' ', '-')]);
        return declared.IsEmpty ? state.Discover($"{direction} {name}", place) : declared[0].Entity;
    }

    private static Dictionary<string, string> Directions()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in (ReadOnlySpan<string>)["north", "south", "east", "west"]) all[one] = all[one + "ern"] = one + "ern";
        foreach (var one in (ReadOnlySpan<string>)["north", "south"])
        {
            foreach (var other in (ReadOnlySpan<string>)["east", "west"])
            {
                foreach (var written in (ReadOnlySpan<string>)[$"{one}-{other}", $"{one}{other}"])
                    all[written] = all[written + "ern"] = $"{one}-{other}ern";
            }
        }

        return all;
    }
}
