using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// What a name is by its shape alone, where nothing around it says more: two or three words without an article are mostly a person, an
/// acronym
/// a body.
/// </summary>
internal sealed class NameShapes(CueTable cues)
{
    private const int LongestPerson = 4;

    // Words in which names of events, works, laws and things end, and no person's.
    private static readonly HashSet<string> Things = new(StringComparer.Ordinal) { "festival", "olympics", "games", "cup", "championship",
        "tournament", "league", "day", "year", "week", "award", "awards", "prize", "act", "law", "bill", "code", "project", "programme",
        "program", "initiative", "expo", "conference", "summit", "forum", "image", "photo", "photos", "file", "show", "series", "book",
        "windows", "idea", "ideas", "event", "events", "results", "election", "elections", "challenge", "museum", "memorial", "hall",
        "tower", "house", "street", "square", "road", "station", "system", "network", "wiki", "time", "language", "studies", "report" };

    /// <summary>The likeliest type, that for which too little spoke before any other, or <see langword="null"/> where the shape says
    /// nothing either.</summary>
    public EntityType? TypeOf(NameVotes found)
    {
        var words = found.Name.Split(' ');
        if (found.Hint is { } hint && ReferenceEquals(hint, cues.Concepts[NameConcept.Place]) && words.Length < 4) return hint;
        if (words.Length == 1) return IsAcronym(found.Name) ? cues.Concepts[NameConcept.Organisation] : null;
        return !found.HasArticle && words.Length <= LongestPerson && !Things.Contains(words[^1].ToLowerInvariant())
            && Array.TrueForAll(words, IsPersonal) && IsName(words[0])
            && IsName(words[^1])
            ? cues.PersonType : null;
    }

    /// <summary>Whether a name is written in capitals only, as the short names of bodies are.</summary>
    public static bool IsAcronym(string name) => name.Length is > 2 and < 9 && !name.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    // "Sultan", "al-Arada".
    private static bool IsName(string word) => char.IsUpper(word[0])
        || (word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && hyphen + 1 < word.Length
            && char.IsUpper(word[hyphen + 1]));

    // Words of persons' names; "Western Media", "New Holding" and "US Steel" are none.
    private static bool IsPersonal(string word)
    {
        var lower = word.ToLowerInvariant();
        return word.Length > 1 && !NameRuns.IsDescribing(lower) && !Countries.ByWord.ContainsKey(lower) && !DateWords.IsMonthOrDay(lower)
            && !(word.Length < 5 && IsAcronym(word)) && lower is not ("of" or "for" or "the" or "and" or "us")
                && !char.IsDigit(word[0]) && word[^1] != '.';
    }
}
