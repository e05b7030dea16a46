using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Finds names that the schema does not declare: runs of capitalised words to which an article gives a type. Every occurrence votes
/// (<see cref="NameEvidence"/>); a name for which too little speaks is left alone and counted as unknown.
/// </summary>
internal sealed class NameDiscovery(CueTable cues, SchemaNames schema, Rules.RuleIndex rules)
{
    private readonly NameRuns _runs = new(cues);
    private readonly NameEvidence _evidence = new(cues);
    private readonly RoleEvidence _roles = new(cues, rules);

    /// <summary>Finds the names of an article and adds them to its own.</summary>
    public void Discover(IReadOnlyList<SentenceReading> sentences, ArticleState state, CancellationToken cancellation)
    {
        var votes = new Dictionary<string, NameVotes>(StringComparer.Ordinal);
        var capitals = CapitalsOf(sentences);
        foreach (var sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!NameRuns.IsHeading(sentence.Words)) Read(sentence.Words, sentence.Structure, state, votes, capitals);
        }

        // Longer names first: "Hammond" then is Philip Hammond, "RSF" the Rapid Support Forces.
        foreach (var (_, found) in votes.OrderByDescending(static v => v.Value.Name.Count(static c => c is ' ' or '-')))
        {
            if (WholeOf(found.Name, state) is { } whole) state.Names.Add(found.Name, whole, MentionKind.Name, default, "acronym");
            else if (found.Type is { } type) Add(found, type, state);
            else state.Unknown.Add(found);
        }
    }

    // The entity of this article whose name has these initials.
    private static EntityReading? WholeOf(string name, ArticleState state)
    {
        if (name.Length is < 2 or > 6 || name.AsSpan().ContainsAnyExceptInRange('A', 'Z')) return null;
        foreach (var entity in state.Discovered.Values)
        {
            var initials = string.Concat(entity.Name.Split(' ', '-').Where(static w => w.Length > 0
                && char.IsUpper(w[0])).Select(static w => w[0]));
            if (string.Equals(initials, name, StringComparison.Ordinal)) return state.ReadingOf(entity.Id);
        }

        return null;
    }

    private static HashSet<string> CapitalsOf(IReadOnlyList<SentenceReading> sentences)
    {
        var capitals = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            var words = sentence.Words;
            if (NameRuns.IsHeading(words)) continue;
            for (var i = 1; i < words.Count; i++)
            {
                if (words.IsCapitalised(i) && words.Classes[i] == WordClass.Noun
                    && !words.Is(i - 1, WordClass.Quote)) capitals.Add(words.Lower[i]);
            }
        }

        return capitals;
    }

    private void Read(SentenceWords words, SentenceStructure structure, ArticleState state, Dictionary<string, NameVotes> votes,
        HashSet<string> capitals)
    {
        EntityType? listed = null;
        var listEnd = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (!state.Names.Longest(words, i, state.Published, out var known).IsEmpty && !GoesOn(words, i, known, state))
            {
                // A known name in a list carries the list on: "the villages of Mansoura, Aleppo and Tadil".
                if (cues.OfCueBefore(words, i) is { } ofType) (listed, listEnd) = (ofType, known);
                else if (listed is not null && ContinuesList(words, i, listEnd)) listEnd = known;
                i = known;
                continue;
            }

            if (!NameRuns.StartsName(words, i, capitals)) continue;
            var run = i;
            var last = _runs.EndOf(words, i, state);
            i = last;
            var first = PersonTitles.Skip(words, run, last);
            var isListed = listed is not null && ContinuesList(words, run, listEnd);
            if (cues.OfCueBefore(words, run) is { } announced) (listed, listEnd) = (announced, last);
            else if (isListed) listEnd = last;
            if (first > last || IsOnlyWords(words, first, last)) continue;
            i = last = WithNoun(words, last);
            var found = VotesFor(votes, words, first, last);
            _evidence.Vote(found, words, structure, new NameSpan(run, first, last), isListed ? listed : null);
            _roles.Vote(found, words, new NameSpan(run, first, last));
            VoteForNeighbour(found, words, run, last, state);
        }
    }

    // "Homs and X", "X and Homs": of two that are named in one breath both are of one type.
    private void VoteForNeighbour(NameVotes found, SentenceWords words, int first, int last, ArticleState state)
    {
        var place = cues.Concepts[NameConcept.Place];
        if (place is null || words.IsHyphen(last + 1) || words.Is(last + 1, WordClass.Noun)) return;
        var other = words.Is(last + 1, "and") ? last + 2 : words.Is(first - 1, "and") ? WordBefore(words, first - 2) : -1;
        if (other < 0 || other >= words.Count) return;
        var known = state.Names.Longest(words, other, state.Published, out var end);
        var isBeside = !known.IsEmpty && (other > last ? !words.Is(end + 1, WordClass.Noun) : end == first - 2);
        if (isBeside && known.All(e => ReferenceEquals(e.Entity.Type, place))) found.Add(place, NameVotes.Enough);
    }

    // The first word of the capitalised words that end at a word.
    private static int WordBefore(SentenceWords words, int end)
    {
        var first = end;
        while (first > 0 && (words.IsCapitalised(first - 1) || words.IsHyphen(first - 1) || words.IsHyphen(first))
            && words.Classes[first - 1] is WordClass.Noun
            or WordClass.Adjective or WordClass.Hyphen) first--;
        return first;
    }

    // "Syrian Arab Coalition", "Kirkuk Province": a declared word opens a longer name that ends in the word for a body.
    private bool GoesOn(SentenceWords words, int first, int known, ArticleState state)
    {
        var next = known + 1;
        var isArticle = next + 1 < words.Count && words.IsHyphen(next + 1) && NameKey.IsArticle(words.Lower[next]);
        if (!words.IsCapitalised(first) || next >= words.Count || !words.IsCapitalised(next) || (words.Classes[next] != WordClass.Noun
            && !isArticle)
            || DateWords.IsMonthOrDay(words.Lower[next]) || !state.Names.Longest(words, next, state.Published, out _).IsEmpty) return false;
        var last = _runs.EndOf(words, next, state);
        if (PersonTitles.IsTitle(words.Lower[next]) || PersonTitles.IsTitle(words.Lower[last])) return false;
        // "Salma Ghariani", "Al-Baath Al-Yawm": a single declared name goes on.
        if ((first == known || words.IsHyphen(first + 1)) && !IsDemonym(words, first, state)) return true;
        return (cues.NounCueAt(words, last) is { } cue ? !ReferenceEquals(cue.Type, cues.PersonType)
                : cues.Concepts.OfHead(words, last) is not (null or NameConcept.Person));
    }

    private static bool IsDemonym(SentenceWords words, int word, ArticleState state) =>
        state.Names.Longest(words, word, state.Published, out _).Any(static e => e.Kind is MentionKind.Demonym or MentionKind.Nominal)
            || NameRuns.IsAcronym(words, word);

    private static bool ContinuesList(SentenceWords words, int first, int listEnd) =>
        listEnd >= 0 && first - listEnd is 2 or 3 && words.Classes[listEnd + 1] is WordClass.Comma or WordClass.Conjunction
            && words.Classes[first - 1] is WordClass.Comma or WordClass.Conjunction;

    // "the Committee", "Resolution": the word for a thing is not its name.
    private bool IsOnlyWords(SentenceWords words, int first, int last)
    {
        var isOffice = true;
        var isDescription = last - first < 2;
        for (var i = first; i <= last; i++)
        {
            isOffice &= words.IsHyphen(i) || PersonTitles.IsOffice(words.Lower[i]);
            isDescription &= words.IsHyphen(i) || NameRuns.IsDescribing(words.Lower[i]) || words.Lower[i].Length < 2
                || (i == last && (cues.Concepts.OfHead(words, i) is not null || cues.NounCueAt(words, i) is not null));
        }

        return isOffice || isDescription;
    }

    // "the Minsk agreement", "the Hoth war": the noun belongs to the name of what a place or people lends its name.
    private int WithNoun(SentenceWords words, int last)
    {
        for (var end = last + 1; end <= last + 2 && end < words.Count && words.Is(end, WordClass.Noun) && !words.IsCapitalised(end); end++)
        {
            if (cues.NounCueAt(words, end) is { IsGroup: false } cue && cue.Words.Length == end - last
                && (ReferenceEquals(cue.Type, cues.Concepts[NameConcept.Agreement])
                    || ReferenceEquals(cue.Type, cues.Concepts[NameConcept.Conflict])))
                return end;
        }

        return last;
    }

    private static NameVotes VotesFor(Dictionary<string, NameVotes> votes, SentenceWords words, int first, int last)
    {
        var name = NameOf(words, first, last);
        var key = KnowledgeGraph.Schema.Naming.ToId(name);
        if (!votes.TryGetValue(key, out var found)) votes.Add(key, found = new NameVotes(name) { First = words.Span(first, last) });
        found.Count++;
        return found;
    }

    private static string NameOf(SentenceWords words, int first, int last)
    {
        var name = words.Sentence.Document.Text[words.Starts[first]..words.Ends[last]];
        return string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private void Add(NameVotes found, EntityType type, ArticleState state)
    {
        var name = found.Name;
        if (schema.ReadingOf(KnowledgeGraph.Schema.Naming.ToId(name)) is { } declared)
        {
            state.Names.Add(name, declared, MentionKind.Name);
            return;
        }

        // A surname alone is the person's, whatever its place suggests.
        var isPerson = ReferenceEquals(type, cues.PersonType) || SurnameOf(name, state) is not null;
        if (isPerson && cues.PersonType is { } person) type = person;
        // "Hammond", "Abu Jandal": a part of a name is whoever in the article has the whole.
        var whole = isPerson ? state.Discovered.Values.FirstOrDefault(e => string.Equals(e.Type, type.Name, StringComparison.Ordinal)
            && IsPartOf(name, e.Name)) : null;
        var reading = whole is null ? state.Discover(name, type) : new EntityReading(whole.Id, type);
        state.Names.Add(name, reading, MentionKind.Name, default, "discovered");
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        if (!isPerson || whole is not null || surname.Length < 3 || surname.Length == name.Length) return;
        state.Names.Add(surname, reading, MentionKind.Name, default, "discovered");
        // "Burhan" is al-Burhan.
        var hyphen = surname.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && NameKey.IsArticle(surname[..hyphen].ToLowerInvariant()) && surname.Length > hyphen + 3)
            state.Names.Add(surname[(hyphen + 1)..], reading, MentionKind.Name, default, "discovered");
    }

    private EntityRecord? SurnameOf(string name, ArticleState state) => name.Contains(' ', StringComparison.Ordinal) ? null
        : state.Discovered.Values.FirstOrDefault(e => cues.PersonType is { } person
            && string.Equals(e.Type, person.Name, StringComparison.Ordinal)
            && e.Name.Contains(' ', StringComparison.Ordinal) && IsPartOf(name, e.Name));

    // The first or last words of a name, without articles.
    private static bool IsPartOf(string part, string whole)
    {
        var (few, all) = (Parts(part), Parts(whole));
        return few.Length <= all.Length && (all[..few.Length].SequenceEqual(few, StringComparer.Ordinal)
            || all[^few.Length..].SequenceEqual(few, StringComparer.Ordinal));
    }

    private static string[] Parts(string name) => [.. name.ToLowerInvariant().Split(' ', '-').Where(static p =>
        !NameKey.IsArticle(p)).Select(NameKey.Of)];
}
