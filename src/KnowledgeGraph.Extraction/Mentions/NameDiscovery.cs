using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Finds names that the schema does not declare: runs of capitalised words that a cue of an open type announces ("the village of Minyan",
/// "the Fastaqim rebel
/// unit", "Zakaria Malahifji, a member of"), or that speak. A name without a cue is left alone.
/// </summary>
internal sealed class NameDiscovery(CueTable cues, SchemaNames schema)
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "al", "el", "de", "bin", "ibn", "abu", "von", "van",
        "da", "di", "ben" };

    /// <summary>Finds the names of a sentence and adds them to the article's own.</summary>
    public void Discover(SentenceWords words, SentenceStructure structure, ArticleState state)
    {
        EntityType? listed = null;
        var listEnd = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (!state.Names.Longest(words, i, state.Published, out var known).IsEmpty)
            {
                // A known name in a list carries the list on: "the villages of Mansoura, Aleppo and Tadil".
                if (cues.OfCueBefore(words, i) is { } ofType) (listed, listEnd) = (ofType, known);
                else if (listed is not null && ContinuesList(words, i, listEnd)) listEnd = known;
                i = known;
                continue;
            }

            if (!StartsName(words, i)) continue;
            var last = EndOfName(words, i, state);
            var type = TypeOf(words, structure, i, ref last) ?? (listed is not null && ContinuesList(words, i, listEnd) ? listed : null);
            if (type is not null && Name(words, i, last) is { Length: > 1 } name) Add(name, type, state);
            if (cues.OfCueBefore(words, i) is { } announced) (listed, listEnd) = (announced, last);
            else if (listed is not null && ContinuesList(words, i, listEnd)) listEnd = last;
            i = last;
        }
    }

    private static bool ContinuesList(SentenceWords words, int first, int listEnd) =>
        listEnd >= 0 && first - listEnd is 2 or 3 && words.Classes[listEnd + 1] is WordClass.Comma or WordClass.Conjunction
            && words.Classes[first - 1] is WordClass.Comma or WordClass.Conjunction;

    private static bool StartsName(SentenceWords words, int i) =>
        words.IsCapitalised(i) && words.Classes[i] is WordClass.Noun or WordClass.Adjective
            && (i > 0 || (words.Count > 1 && words.IsCapitalised(1) && words.Classes[1] == WordClass.Noun))
        && !DateWords.IsMonthOrDay(words.Lower[i]);

    private static int EndOfName(SentenceWords words, int first, ArticleState state)
    {
        var last = first;
        for (var i = first + 1; i < words.Count; i++)
        {
            var isPart = words.IsHyphen(i) ? i + 1 < words.Count && char.IsLetter(words.Text(i + 1)[0])
                : words.IsCapitalised(i) && words.Classes[i] is WordClass.Noun or WordClass.Adjective
                || (Particles.Contains(words.Lower[i]) && i + 1 < words.Count && (words.IsHyphen(i + 1) || words.IsCapitalised(i + 1)))
                || (words.IsHyphen(i - 1) && words.IsCapitalised(i - 2));
            if (!isPart || (words.IsCapitalised(i) && !state.Names.Longest(words, i, state.Published, out _).IsEmpty
                && !words.IsHyphen(i - 1))) break;
            last = i;
        }

        while (words.IsHyphen(last) || (Particles.Contains(words.Lower[last]) && !words.IsCapitalised(last))) last--;
        // "Iranian-backed" and "Britain-based" are no names.
        for (var i = first + 1; i <= last; i++)
        {
            if (words.IsHyphen(i) && !words.IsCapitalised(i + 1) && !Particles.Contains(words.Lower[i - 1])) return Math.Max(first, i - 1);
        }

        return last;
    }

    private EntityType? TypeOf(SentenceWords words, SentenceStructure structure, int first, ref int last)
    {
        if (cues.OfCueBefore(words, first) is { } ofType) return ofType;
        if (last > first && cues.NounCueAt(words, last) is { } inside && inside.Words.Length <= last - first) return inside.Type;
        if (CueBehind(words, last) is { } behind) return behind;
        if (first > 0 && !words.Is(first - 1, WordClass.Determiner) && cues.NounCueAt(words, first - 1) is { } before
            && before.Type is var title)
            return title;
        if (Apposition(words, structure, last) is { } apposed) return apposed;
        return last > first && Speaks(words, first, last) ? cues.PersonType : null;
    }

    private EntityType? CueBehind(SentenceWords words, int last)
    {
        for (var end = last + 1; end <= last + 3 && end < words.Count; end++)
        {
            if (words.Classes[end] is not (WordClass.Noun or WordClass.Adjective) || words.IsCapitalised(end)) return null;
            if (cues.NounCueAt(words, end) is { } cue && cue.Words.Length == end - last && !cue.IsGroup
                && !ReferenceEquals(cue.Type, cues.PersonType)) return cue.Type;
        }

        return null;
    }

    private EntityType? Apposition(SentenceWords words, SentenceStructure structure, int last)
    {
        if (!words.Is(last + 1, WordClass.Comma)) return null;
        var phrase = structure.PhraseAt(last + 2);
        if (phrase < 0 || words.Lower[last + 2] is not ("a" or "an" or "the")) return null;
        return cues.NounCueAt(words, structure.HeadOf(phrase))?.Type;
    }

    private static bool Speaks(SentenceWords words, int first, int last) =>
        (first > 0 && words.Is(first - 1, WordClass.Verb) && Lexicon.Reporting.Contains(words.VerbLemma(first - 1)))
        || (words.Is(last + 1, WordClass.Verb) && Lexicon.Reporting.Contains(words.VerbLemma(last + 1)));

    private static string Name(SentenceWords words, int first, int last) =>
        words.Sentence.Document.Text[words.Starts[first]..words.Ends[last]];

    private void Add(string name, EntityType type, ArticleState state)
    {
        var clean = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (schema.ReadingOf(KnowledgeGraph.Schema.Naming.ToId(clean)) is not null) return;
        var reading = state.Discover(clean, type);
        state.Names.Add(clean, reading, MentionKind.Name, default, "discovered");
        var space = clean.LastIndexOf(' ');
        if (space > 0 && ReferenceEquals(type, cues.PersonType)) state.Names.Add(clean[(space + 1)..], reading, MentionKind.Name, default,
            "discovered");
    }
}
