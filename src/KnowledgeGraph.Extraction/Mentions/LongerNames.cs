using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Finds where a declared name is only the first part of another one: "Syrian Arab Coalition", "United Nations Interim Force", "Amman
/// accord", "Rafah crossing".
/// </summary>
internal sealed class LongerNames(CueTable cues, NameRuns runs)
{
    private const int LongestNoun = 3;

    // Areas, waters and buildings that are not called by their bare name: "Rostov region", "the Aras river", "Panorama prison".
    private static readonly HashSet<string> Areas = new(StringComparer.Ordinal) { "region", "oblast", "river", "corridor", "valley",
        "strait", "peninsula", "mountains", "hills" };

    // Areas whose name is as good without the word.
    private static readonly HashSet<string> Regions = new(StringComparer.Ordinal) { "state", "region", "oblast", "strait", "valley", "peninsula",
        "mountains", "hills", "heights", "county", "department", "territory", "river", "division" };

    // "the Tolo border crossing", "the Mbera refugee camp": what kind of building it is.
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { "border", "refugee", "displacement", "international", "military",
        "general", "hydroelectric", "maximum-security", "central", "teaching", "field" };

    private static readonly HashSet<string> Buildings = new(StringComparer.Ordinal) { "camp", "prison", "jail", "dam", "bridge",
        "airport", "airbase", "hospital", "stadium", "refinery", "barracks", "base", "crossing", "canal", "university", "mosque",
        "church", "monastery", "fortress", "castle", "crossroads", "junction", "roundabout" };

    /// <summary>The last word of the longer name that opens with a declared one, or -1.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">The first word of the declared name.</param>
    /// <param name="known">Its last word.</param>
    /// <param name="declared">Whom it names.</param>
    /// <param name="state">What is known of the article.</param>
    public int EndOf(SentenceWords words, int first, int known, ImmutableArray<NameEntry> declared, ArticleState state)
    {
        var next = known + 1;
        if (!words.IsCapitalised(first) || next >= words.Count) return -1;
        var bearer = declared[0].Entity;
        // "Islamic State in the Greater Sahara".
        if (words.Is(next, "in") && words.Is(next + 1, "the") && next + 3 < words.Count && words.IsCapitalised(next + 2)
            && words.IsCapitalised(next + 3) && cues.Is(bearer, NameConcept.ArmedGroup))
            return Math.Max(next + 3, runs.EndOf(words, next + 2, state));
        if (IsNamedGovernment(words, first, known, declared, state)) return runs.EndOf(words, first, state);
        // "the Amman accord", "the Rafah crossing".
        if (IsNoun(words, next)) return declared.Any(e => e.Kind == MentionKind.Name && cues.Is(e.Entity, NameConcept.Place))
            && WithNoun(words, known, isDeclared: true) is var noun && noun > known ? noun : -1;
        var isArticle = next + 1 < words.Count && words.IsHyphen(next + 1) && NameKey.IsArticle(words.Lower[next]);
        if ((!words.IsCapitalised(next) && !isArticle) || DateWords.IsMonthOrDay(words.Lower[next])
            || (words.Classes[next] is not (WordClass.Noun or WordClass.Adjective) && !isArticle)) return -1;
        return EndBehind(words, first, known, state);
    }

    /// <summary>"the Minsk agreement", "the Hoth war": the last word of the noun that belongs to the name of what a place or people lends
    /// its name, or of the name itself.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="last">The last word of the name.</param>
    /// <param name="isDeclared">Whether the schema declares the name: then areas and wars around it are its own.</param>
    public int WithNoun(SentenceWords words, int last, bool isDeclared = false)
    {
        for (var end = last + 1; end <= last + LongestNoun && end < words.Count && IsNoun(words, end); end++)
        {
            if (IsBelonging(words.Lower[end], isDeclared) && !words.Is(end + 1, WordClass.Noun) && !words.IsHyphen(end + 1)
                && (end == last + 1 || words.Is(end, "base") || (!isDeclared && end == last + 2 && Kinds.Contains(words.Lower[end - 1])))) return end;
            if (end > last + 2) break;
            if (cues.Concepts.OfHead(words, end) is NameConcept.Agreement && end == last + 1) return end;
            if (cues.NounCueAt(words, end) is { IsGroup: false } cue && cue.Words.Length == end - last
                && (ReferenceEquals(cue.Type, cues.Concepts[NameConcept.Agreement])
                    || (!isDeclared && ReferenceEquals(cue.Type, cues.Concepts[NameConcept.Conflict]))))
                return end;
        }

        return last;
    }

    /// <summary>Whether a name is a shorter one with the word for an area behind it: "Rakhine State", "Catatumbo region".</summary>
    public static bool IsRegion(string name, string shorter) => name.Length > shorter.Length + 1 && name[shorter.Length] == ' '
        && name.StartsWith(shorter, StringComparison.Ordinal) && Regions.Contains(name[(shorter.Length + 1)..].ToLowerInvariant());

    private static bool IsNoun(SentenceWords words, int i) =>
        !words.IsCapitalised(i) && (words.Is(i, WordClass.Noun) || words.Is(i, "crossing"));

    private static bool IsBelonging(string lower, bool isDeclared) => Buildings.Contains(lower) || (!isDeclared && Areas.Contains(lower));

    // "Government of National Accord" is one government's name; "the Government of Syria" is Syria's.
    private static bool IsNamedGovernment(SentenceWords words, int first, int known, ImmutableArray<NameEntry> declared,
        ArticleState state) =>
        first == known && words.Is(first - 1, "the") && declared[0].Kind == MentionKind.Nominal && words.Is(known + 1, "of")
            && known + 2 < words.Count && words.IsCapitalised(known + 2)
            && state.Names.Longest(words, known + 2, state.Published, out _).IsEmpty;

    // "Syrian Arab Coalition", "Kirkuk Province": a declared word opens a longer name that ends in the word for a body.
    private int EndBehind(SentenceWords words, int first, int known, ArticleState state)
    {
        var next = known + 1;
        var last = runs.EndOf(words, next, state);
        // "Ethiopian National Defence Force" is not Syria's force of that name; "US Central Command" may be declared without its country.
        if (!state.Names.Longest(words, next, state.Published, out var other).IsEmpty)
        {
            last = Math.Max(last, other);
            return last > next && words.IsCapitalised(last) && IsDemonym(words, first, state)
                && cues.Concepts.OfHead(words, last) is NameConcept.Force or NameConcept.ArmedGroup or NameConcept.Organisation
                && !NameRuns.IsAcronym(words, first) ? last : -1;
        }

        if (PersonTitles.IsTitle(words.Lower[next]) || PersonTitles.IsTitle(words.Lower[last])) return -1;
        // "Salma Ghariani", "Al-Baath Al-Yawm": a single declared name goes on.
        if ((first == known || words.IsHyphen(first + 1)) && !IsDemonym(words, first, state)) return last;
        // "United Nations Interim Force in Lebanon".
        var head = NameRuns.HeadOf(words, next, last);
        return (cues.NounCueAt(words, head) is { } cue ? !ReferenceEquals(cue.Type, cues.PersonType)
            : cues.Concepts.OfHead(words, head) is not (null or NameConcept.Person)) ? last : -1;
    }

    private static bool IsDemonym(SentenceWords words, int word, ArticleState state) =>
        state.Names.Longest(words, word, state.Published, out _).Any(static e => e.Kind is MentionKind.Demonym or MentionKind.Nominal)
            || NameRuns.IsAcronym(words, word) || NameRuns.IsDescribing(words.Lower[word]);
}
