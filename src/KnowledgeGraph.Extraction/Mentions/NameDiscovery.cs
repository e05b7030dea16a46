using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Finds names that the schema does not declare: runs of capitalised words to which an article gives a type. Every occurrence votes
/// (<see cref="NameEvidence"/>); a name for which too little speaks is left alone and counted as unknown.
/// </summary>
internal sealed class NameDiscovery(CueTable cues, SchemaNames schema, Rules.RuleIndex rules)
{
    // How many names of unknown type may stand between one and a place in a list.
    private const int ListReach = 2;

    private static readonly HashSet<string> Creeds = new(StringComparer.Ordinal) { "islamist", "salafist", "salafi", "shi'ite", "shiite",
        "sunni", "jihadist", "takfiri", "maoist", "marxist", "leftist", "separatist" };

    private readonly NameRuns _runs = new(cues);
    private readonly LongerNames _longer = new(cues, new NameRuns(cues));
    private readonly NameEvidence _evidence = new(cues);
    private readonly NameShapes _shapes = new(cues);
    private readonly RoleEvidence _roles = new(cues, rules);
    private readonly NameAnaphors _anaphors = new(cues);
    private readonly Typing.NameTyper _typer = new(cues);

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

        _anaphors.Vote(sentences, votes);
        _typer.Gather(votes, found => OwnType(found, votes) ?? TypeOfNeighbour(found, votes) ?? _shapes.TypeOf(found));
        state.Collected.AddRange(votes.Values);
        // Longer names first: "Hammond" then is Philip Hammond, "RSF" the Rapid Support Forces.
        var ordered = votes.Values.OrderBy(static v => v.Whole is not null)
            .ThenByDescending(static v => v.Name.Count(static c => c is ' ' or '-'));
        foreach (var found in ordered)
        {
            var whole = WholeOf(found, votes, state) ?? ShortOfDeclared(found, state) ?? (found.Type is not { } own
                || ReferenceEquals(own, cues.Concepts[NameConcept.Place]) || IsHardlyPerson(found) ? ShortOf(found, votes, state) : null);
            if (whole is not null) state.Names.Add(found.Name, whole, MentionKind.Name, default,
                found.Name.AsSpan().ContainsAnyExceptInRange('A', 'Z') ? "discovered" : "acronym");
            // A name that the schema knows for another time is nobody's today.
            else if (!schema.Table.Find(WordsOf(found.Name)).IsEmpty) continue;
            else if (_typer.TypeOf(found) is { } type)
                Add(found, type, state, votes);
            else state.Unknown.Add(found);
        }
    }

    // "Amhara militiamen" are those of a region, where "Tigray, Afar and Amhara" are named in one breath.
    private EntityType? OwnType(NameVotes found, Dictionary<string, NameVotes> votes) => found.Type is { } own && !found.HasArticle
        && ReferenceEquals(own, cues.Concepts[NameConcept.ArmedGroup]) && !NameShapes.IsAcronym(found.Name)
        ? TypeOfNeighbour(found, votes) ?? own : found.Type;

    // "within Tigray, Afar and Amhara": who is listed with a place is a place, also over another that says nothing.
    private EntityType? TypeOfNeighbour(NameVotes found, Dictionary<string, NameVotes> votes, int reach = ListReach) =>
        cues.Concepts[NameConcept.Place] is { } place && found.Neighbours.Exists(n => votes[n].Type is { } type
            ? ReferenceEquals(type, place) : reach > 0 && TypeOfNeighbour(votes[n], votes, reach - 1) is not null) ? place : null;

    // "Zamzam" is Zamzam camp, unless it is called a town or named before the camp is.
    private static bool IsCamp(string name, NameVotes found, Dictionary<string, NameVotes> votes) => name.Length == found.Name.Length + 5 && name.EndsWith(" camp", StringComparison.Ordinal)
        && name.StartsWith(found.Name, StringComparison.Ordinal) && !found.Features.Contains("behind of town") && !found.Features.Contains("behind of city")
        && votes.TryGetValue(KnowledgeGraph.Schema.Naming.ToId(name), out var camp) && camp.First.Start < found.First.Start;

    // "Hamza" is the Hamza Division, "Karabakh" Nagorno-Karabakh: the first word of a body's name or the last of a place's.
    private EntityReading? ShortOf(NameVotes found, Dictionary<string, NameVotes> votes, ArticleState state)
    {
        if (found.Name.Length < 4 || found.Name.Contains(' ', StringComparison.Ordinal)
            || NameRuns.IsDescribing(found.Name.ToLowerInvariant()))
            return null;
        return state.Named.Select(schema.ReadingOf).OfType<EntityReading>().Where(IsWhole).MinBy(static r => r.EntityId, StringComparer.Ordinal)
            ?? state.DiscoveredNames.WithEdge(found.Name).Select(e => state.ReadingOf(e.Id)).OfType<EntityReading>().FirstOrDefault(IsWhole);

        bool IsWhole(EntityReading r) => state.NameOf(r.EntityId) is { } name && (IsCamp(name, found, votes) || (IsPlace(r)
            ? name.EndsWith("-" + found.Name, StringComparison.Ordinal) || LongerNames.IsRegion(name, found.Name)
            : (found.Type is null || IsHardlyPerson(found)) && name.StartsWith(found.Name + " ", StringComparison.Ordinal) && name.Count(static c => c == ' ') == 1
                && (cues.Is(r, NameConcept.ArmedGroup) || cues.Is(r, NameConcept.Force) || cues.Is(r, NameConcept.Company))));
    }

    // "Sharaa" behind Ahmed al-Sharaa, "Zenki" behind Nour al-Din al-Zenki: the last word of a name that the schema declares and the article has said in full.
    private EntityReading? ShortOfDeclared(NameVotes found, ArticleState state) => found.Name.Length > 3
        && state.DeclaredByLast.TryGetValue(NameKey.Of(BareOf(found.Name.ToLowerInvariant())), out var whole) && whole is not null
        && (found.Type is not { } own || whole.Type.IsA(own) || IsHardlyPerson(found) || !ReferenceEquals(own, cues.Concepts[NameConcept.Place])) ? whole : null;

    private static string BareOf(string lower)
    {
        var hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && NameKey.IsArticle(lower[..hyphen]) ? lower[(hyphen + 1)..] : lower;
    }

    private void NoteDeclared(SentenceWords words, int first, int last, NameEntry declared, ArticleState state)
    {
        var isPerson = cues.PersonType is { } person && declared.Entity.Type.IsA(person);
        var parts = 1;
        for (var i = first; i < last; i++) parts += words.IsHyphen(i) || words.IsHyphen(i + 1) ? 0 : 1;
        if (declared.Kind != MentionKind.Name || !words.IsCapitalised(last) || words.Lower[last].Length < 4 || parts < (isPerson ? 2 : 3)
            || !(isPerson || (cues.Is(declared.Entity, NameConcept.ArmedGroup) && words.IsHyphen(last - 1)))) return;
        var key = NameKey.Of(words.Lower[last]);
        if (state.DeclaredByLast.TryGetValue(key, out var other) && !string.Equals(other?.EntityId, declared.Entity.EntityId, StringComparison.Ordinal))
            state.DeclaredByLast[key] = null;
        else state.DeclaredByLast[key] = declared.Entity;
    }

    // "Masisi's men": a person's or a body's.
    private bool IsHardlyPerson(NameVotes found) => ReferenceEquals(found.Type, cues.PersonType)
        && found.Votes.All(static v => v.Weight <= NameVotes.Enough);

    private bool IsPlace(EntityReading reading) => cues.Is(reading, NameConcept.Place);

    // Whose other name it is, or "Houthi" where the Houthis are named, or whose initials it is.
    private static EntityReading? WholeOf(NameVotes found, Dictionary<string, NameVotes> votes, ArticleState state)
    {
        if (found.Whole is { } whole)
        {
            if (whole.Known is { } known) return known;
            if (whole.Key is { } key && state.Names.Find(WordsOf(votes[key].Name)) is [{ } entry, ..]) return entry.Entity;
        }

        return WholeOf(found.Name, state);
    }

    private static IEnumerable<string> WordsOf(string name) =>
        KnowledgeGraph.Language.English.Split(name).Tokens.Where(static t => !t.IsHyphen).Select(static t
            => t.ToString().ToLowerInvariant());

    // The entity of this article whose name has these initials.
    private static EntityReading? WholeOf(string name, ArticleState state)
    {
        if (name.Length is < 2 or > 6 || name.AsSpan().ContainsAnyExceptInRange('A', 'Z')) return null;
        return state.DiscoveredNames.OfInitials(name) is { } id ? state.ReadingOf(id) : null;
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
        NamedSpan? previous = null;
        var listEnd = -1;
        for (var i = 0; i < words.Count; i++)
        {
            var declared = state.Names.Longest(words, i, state.Published, out var known);
            var goesOn = declared.IsEmpty ? i : _longer.EndOf(words, i, known, declared, state);
            if (goesOn < 0)
            {
                NoteDeclared(words, i, known, declared[0], state);
                if (declared[0].Kind == MentionKind.Name) previous = new NamedSpan(i, known, declared[0].Entity, null);
                // A known name in a list carries the list on: "the villages of Mansoura, Aleppo and Tadil".
                if (cues.OfCueBefore(words, i) is { } ofType) (listed, listEnd) = (ofType, known);
                else if (listed is not null && ContinuesList(words, i, listEnd)) listEnd = known;
                i = known;
                continue;
            }

            if (!NameRuns.StartsName(words, i, capitals)) continue;
            var run = i;
            var last = Math.Max(goesOn, _runs.EndOf(words, i, state));
            i = last;
            var first = PersonTitles.Skip(words, run, last);
            var isListed = listed is not null && ContinuesList(words, run, listEnd);
            if (cues.OfCueBefore(words, run) is { } announced) (listed, listEnd) = (announced, last);
            else if (isListed) listEnd = last;
            // "the Islamist Shura Council of Ruvika": a creed before a name is none of it.
            if (first < last && Creeds.Contains(words.Lower[first]) && !words.IsHyphen(first + 1) && !IsOnlyWords(words, first + 1, last)) first++;
            if (first > last || IsOnlyWords(words, first, last)) continue;
            i = last = _longer.WithNoun(words, last);
            var found = VotesFor(votes, words, first, last);
            // A branch is what its whole is: "Islamic State in the Greater Sahara".
            if (goesOn > known && !declared.IsEmpty && words.Is(known + 1, "in")) found.Add(declared[0].Entity.Type, NameEvidence.Told);
            previous = Tie(found, previous, words, new NameSpan(run, first, last), votes);
            _evidence.Vote(found, words, structure, new NameSpan(run, first, last), isListed ? listed : null);
            _roles.Vote(found, words, new NameSpan(run, first, last));
            Typing.NameContexts.Add(found.Features, words, structure, new NameSpan(run, first, last));
            VoteForNeighbour(found, words, run, last, state);
        }
    }

    // Notes whose other name it is and beside which others it stands.
    private static NamedSpan Tie(NameVotes found, NamedSpan? previous, SentenceWords words, NameSpan name, Dictionary<string,
        NameVotes> votes)
    {
        var key = KnowledgeGraph.Schema.Naming.ToId(found.Name);
        found.HasArticle |= words.Is(name.Run - 1, WordClass.Determiner);
        // "the Raghwan and Medghal areas" share their noun.
        var isAlone = !words.Is(name.Last + 1, WordClass.Noun) || IsSharedNoun(words, name.Last + 1);
        if (previous is not null && !string.Equals(previous.Key, key, StringComparison.Ordinal))
        {
            if (previous.IsRenamed(words, name.First, name.Last)) found.Whole ??= previous;
            else if (isAlone && previous.Key is { } beside && ContinuesList(words, name.Run, previous.Last))
            {
                found.Neighbours.Add(beside);
                votes[beside].Neighbours.Add(key);
            }
        }

        return new NamedSpan(name.First, name.Last, null, key);
    }

    private static bool IsSharedNoun(SentenceWords words, int noun) => words.Lower[noun] is "areas" or "districts" or "regions"
        or "provinces" or "neighbourhoods" or "neighborhoods" or "villages" or "towns" or "quarters" or "camps" or "fronts"
        or "governorates" or "suburbs";

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

    private static bool ContinuesList(SentenceWords words, int first, int listEnd) =>
        listEnd >= 0 && first - listEnd is 2 or 3 && words.Classes[listEnd + 1] is WordClass.Comma or WordClass.Conjunction
            && words.Classes[first - 1] is WordClass.Comma or WordClass.Conjunction;

    // "the Committee", "Resolution": the word for a thing is not its name; but "the Defence Army" is one's.
    private bool IsOnlyWords(SentenceWords words, int first, int last)
    {
        if (last == first + 1 && words.Is(first - 1, "the") && words.Lower[last] is "army" or "guard" or "corps" or "forces" or "legion"
            or "alliance" or "front" or "league" && words.Lower[first] is not ("air" or "army" or "armed")) return false;
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

    private static NameVotes VotesFor(Dictionary<string, NameVotes> votes, SentenceWords words, int first, int last)
    {
        var name = NameOf(words, first, last);
        var key = KnowledgeGraph.Schema.Naming.ToId(name);
        if (!votes.TryGetValue(key, out var found)) votes.Add(key, found = new NameVotes(name) { First = words.Span(first, last) });
        found.Count++;
        found.Places.Add(words.Span(first, last));
        return found;
    }

    private static string NameOf(SentenceWords words, int first, int last)
    {
        var name = words.Sentence.Document.Text[words.Starts[first]..words.Ends[last]];
        return string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private void Add(NameVotes found, EntityType type, ArticleState state, Dictionary<string, NameVotes> votes)
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
        var whole = isPerson ? state.DiscoveredNames.WithPart(name, type.Name) : null;
        var reading = whole is null ? state.Discover(name, type) : new EntityReading(whole.Id, type);
        state.Names.Add(name, reading, MentionKind.Name, default, found.Reason);
        AddHead(name, reading, state, found.Reason);
        // "Rakhine" is Rakhine State.
        var bare = name[..Math.Max(0, name.LastIndexOf(' '))];
        if (bare.Length > 3 && LongerNames.IsRegion(name, bare) && state.Names.Find(WordsOf(bare)).IsEmpty
            && !votes.ContainsKey(KnowledgeGraph.Schema.Naming.ToId(bare)))
            state.Names.Add(bare, reading, MentionKind.Name, default, found.Reason);
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        if (!isPerson || whole is not null || surname.Length < 3 || surname.Length == name.Length) return;
        state.Names.Add(surname, reading, MentionKind.Name, default, found.Reason);
        // "Burhan" is al-Burhan.
        var hyphen = surname.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && NameKey.IsArticle(surname[..hyphen].ToLowerInvariant()) && surname.Length > hyphen + 3)
            state.Names.Add(surname[(hyphen + 1)..], reading, MentionKind.Name, default, found.Reason);
    }

    // "the Front" is the Patriotic Front for Renewal, while no other body ends so.
    private void AddHead(string name, EntityReading reading, ArticleState state, string reason)
    {
        if (!(cues.Is(reading, NameConcept.ArmedGroup) || cues.Is(reading, NameConcept.Alliance) || cues.Is(reading, NameConcept.Organisation)
            || cues.Is(reading, NameConcept.Force))) return;
        var words = name.Split(' ');
        var preposition = Array.FindIndex(words, static w => w is "of" or "for" or "against");
        var head = preposition > 0 ? words[preposition - 1] : words[^1];
        if (words.Length < 2 || !Heads.Contains(head) || !state.Names.Find(["the", head.ToLowerInvariant()]).IsEmpty
            || !state.Names.Find([head.ToLowerInvariant()]).IsEmpty) return;
        if (state.DiscoveredNames.CountWith(head) > 1
            || state.Named.Any(id => state.NameOf(id)?.Split(' ').Contains(head, StringComparer.Ordinal) == true)) return;
        state.Names.Add("the " + head, reading, MentionKind.Name, default, reason);
    }

    // By which bodies are called for short.
    private static readonly HashSet<string> Heads = new(StringComparer.Ordinal) { "Front", "Movement", "Council", "Brigade", "Brigades", "Guard",
        "Guards", "Party", "Alliance", "Union", "Commission", "Committee", "League", "Corps", "Network", "Federation", "Coalition", "Legion",
        "Division", "Battalion", "Bloc", "Brotherhood", "Authority", "Mission", "Agency", "Battalions", "Congress", "Assembly" };

    private EntityRecord? SurnameOf(string name, ArticleState state) => name.Contains(' ', StringComparison.Ordinal) || cues.PersonType is not { } person ? null
        : state.DiscoveredNames.WithPart(name, person.Name, isLonger: true);
}
