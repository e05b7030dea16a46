using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Reads who says what in a sentence: "according to X", "X said", "said X", "X quoted Y as saying", "blaming Y for". Scopes come
/// from the tree,
/// where there is one that shows them, else from the order of the words.</summary>
internal sealed class AttributionReader
{
    // Nouns for people who speak for nobody but themselves: "Lebanese sources" are not Lebanon.
    private static readonly HashSet<string> Private = new(StringComparer.Ordinal) { "source", "medium", "media", "activist", "resident",
        "analyst", "diplomat",
        "journalist", "reporter", "correspondent", "expert", "lawyer", "doctor", "medic", "witness", "observer", "commentator",
            "newspaper", "daily",
        "agency", "report", "channel", "website", "broadcaster", "television", "tv", "radio" };

    private readonly SentenceReading _sentence;
    private readonly PhraseReader _phrases;
    private readonly SubjectFinder _subjects;
    private readonly SentenceWords _words;
    private readonly SentenceStructure _structure;
    private readonly SpeechSurface _surface;
    private readonly SpeechTree? _tree;
    private readonly FinalSpeech _final;

    public AttributionReader(SentenceReading sentence, PhraseReader phrases, SubjectFinder subjects)
    {
        (_sentence, _phrases, _subjects) = (sentence, phrases, subjects);
        (_words, _structure) = (sentence.Words, sentence.Structure);
        _surface = new SpeechSurface(sentence, subjects);
        _final = new FinalSpeech(sentence, phrases);
        _tree = sentence.Words.Tree is { } tree ? new SpeechTree(sentence.Words, tree) : null;
    }

    /// <summary>The sources of a sentence; where none is named, the one before carries on if the sentence goes on quoting.</summary>
    public List<Source> Read(Source? carried)
    {
        var sources = new List<Source>();
        AddAccordingTo(sources);
        AddReckonings(sources);
        for (var i = 0; i < _structure.Groups.Count; i++)
        {
            if (OfVerb(i, carried) is not { } source) continue;
            // "Speaking in Rome, the minister said:": what he said follows in other sentences.
            var next = _structure.Groups[i].Last + 1;
            KeepSegment(source);
            sources.Add(_words.Is(next, ":") && next + 1 >= _words.Count ? source with { Scope = new bool[_words.Count] } : source);
        }

        if (_final.Read() is { } last && !sources.Exists(s => s.Verb == last.Verb && s.EntityIds.Count > 0)) sources.Add(Make(last.Speakers, last.Scope, last.Verb));
        AddQuoted(sources);
        AddViews(sources);
        AddStatements(sources);
        if (sources.Count == 0 && carried is not null && GoesOn())
            sources.Add(carried with { Verb = -1, Scope = Source.Range(_words.Count, 0, _words.Count - 1), Mentions = [] });
        return sources;
    }

    /// <summary>The last source that spoke for a whole sentence, for the sentence behind it.</summary>
    public static Source? Carry(List<Source> sources, Source? carried) => sources.FindLast(static s => s.EntityIds.Count > 0) ?? carried;

    private bool GoesOn() =>
        _words.Is(0, WordClass.Quote)
            || (_words.Is(0, "the") && _words.Count > 1 && _words.Lower[1] is "dead" or "toll" or "victims" or "figure" or "figures");

    private void AddAccordingTo(List<Source> sources)
    {
        for (var i = 0; i + 2 < _words.Count; i++)
        {
            if (!_words.Is(i, "according") || !_words.Is(i + 1, "to") || _structure.PhraseAt(i + 2) is not (>= 0 and var phrase)) continue;
            var scope = _tree?.ClauseAround(_structure.HeadOf(phrase), _words.Is(i - 1, WordClass.Comma)) ?? Source.Range(_words.Count, 0, _words.Count - 1);
            var speakers = _phrases.ReadRight(phrase, out var end);
            // "according to state media — the greatest challenge in years": what follows is the author's.
            if (_words.Is(end, WordClass.Dash)) Array.Clear(scope, end, scope.Length - end);
            sources.Add(Make(speakers, scope, i));
        }
    }

    // "A; the government denies B": a semicolon ends what somebody says.
    private void KeepSegment(Source source)
    {
        var isInside = true;
        for (var i = source.Verb + 1; i < _words.Count && source.Verb >= 0; i++)
        {
            if (_words.Is(i, ";") && !_words.Is(i + 1, "and")) isInside = false;
            if (!isInside) source.Scope[i] = false;
        }

        isInside = true;
        for (var i = source.Verb; i >= 0; i--)
        {
            if (_words.Is(i, ";")) isInside = false;
            if (!isInside) source.Scope[i] = false;
        }
    }

    // 'blamed "gangs armed by X"': the words are the blamer's.
    private void AddQuoted(List<Source> sources)
    {
        if (_words.Tree is not { } tree) return;
        foreach (var (verb, scope) in new QuotedWords(_words, tree).Find())
        {
            if (SpeakersOf(verb, out var isNobody) is var speakers && (speakers.Count > 0 || isNobody)) sources.Add(Make(speakers, scope, verb));
        }
    }

    // '"X bombed Y," the crowd chanted': whatever the verb, what is quoted is not told by the author.
    private void AddStatements(List<Source> sources)
    {
        if (_words.Tree is not { } tree) return;
        foreach (var (first, last) in new QuotedWords(_words, tree).Statements(_structure))
        {
            if (sources.Exists(s => Enumerable.Range(first, last - first + 1).Any(s.Covers))) continue;
            var verb = _structure.Groups.ToList().FindIndex(g => g.First > last && !g.IsInfinitive);
            var phrase = verb < 0 ? -1 : _structure.PhraseAt(_structure.Groups[verb].First - 1);
            var speakers = phrase >= 0 && _structure.Phrases[phrase].First > last ? _phrases.ReadLeft(phrase) : [];
            sources.Add(Make(speakers, Source.Range(_words.Count, first, last), verb < 0 ? -1 : _structure.Groups[verb].Head));
        }
    }

    // "regards X as an arm of Y": no verb of the sentence stands outside the view.
    private void AddViews(List<Source> sources)
    {
        if (_words.Tree is not { } tree) return;
        foreach (var (holder, scope) in new Views(_words, tree).Find())
        {
            if (Named(holder) is { Count: > 0 } speakers) sources.Add(Make(speakers, scope, -1));
        }
    }

    // "by the charity's estimate", "by the reckoning of the UN".
    private void AddReckonings(List<Source> sources)
    {
        for (var i = 0; i + 1 < _words.Count; i++)
        {
            if (!_words.Is(i, "by") || _structure.PhraseAt(i + 1) is not (>= 0 and var phrase)
                || !SpeechWords.Reckonings.Contains(_words.NounLemma(_structure.HeadOf(phrase)))) continue;
            var end = _structure.Phrases[phrase].Last + 1;
            var of = _words.Is(end, "of") ? _structure.PhraseAt(end + 1) : -1;
            var speakers = of >= 0 ? _phrases.ReadCore(of, out _) : _phrases.ReadCore(phrase, out _);
            var source = Make(speakers, Source.Range(_words.Count, 0, _words.Count - 1), i);
            KeepSegment(source);
            sources.Add(source);
        }
    }

    private Source? OfVerb(int index, Source? carried)
    {
        var group = _structure.Groups[index];
        var lemma = _words.VerbLemma(group.Head);
        if (SpeechWords.Quoting.Contains(lemma)) return OfQuoting(group, index);
        if (lemma is "blame" or "accuse") return OfAccusing(group, index);
        if (!SpeechWords.Verbs.Contains(lemma) || group.IsPassive || _words.Is(group.First - 1, "as")) return null;
        if (IsContradicted(group)) return null;
        // "a figure that the group disputes": whoever doubts it has not said it.
        if (Lexicon.Denying.Contains(lemma) && (IsSaidOfFigure(group.Head) || IsSaidOfCharge(group))) return null;
        // "nobody has said", "did not say": nobody is a source.
        if ((group.IsNegated && !Lexicon.Denying.Contains(lemma)) || _words.Is(group.First - 1, "nobody")
            || _words.Is(group.First - 1, "none")) return null;
        var scope = _surface.Read(index, out var phrase, out var isBehind);
        var named = phrase < 0 ? [] : isBehind ? _phrases.ReadRight(phrase, out _) : _phrases.ReadLeft(phrase);
        if (phrase >= 0 && (named.Count == 0 || named[0].IsModifier) && Apposed(phrase) is { Count: > 0 } apposed) named = apposed;
        // "shelled the districts of Homs, residents and rebels said": what hangs on a preposition speaks not.
        if (named.Exists(m => !IsBehindPreposition(m))) named.RemoveAll(IsBehindPreposition);
        if (group.IsInfinitive || IsFinal(group, phrase, isBehind) || (isBehind && IsTakenForObject(group, phrase))
            || _tree?.ContentOf(group.Head, lemma) is not { } content)
            return scope is null ? null : Carried(Make(OwnSubject(group, isBehind) ?? named, Outside(scope, group, isBehind),
                group.Head), carried);
        var speakers = IsRightBefore(group, phrase) ? named : SpeakersOf(group.Head, out _);
        if (speakers.Count == 0) speakers = named;
        return speakers.Count == 0 && scope is null && _tree.SubjectOf(group.Head) < 0 ? null
            : Carried(Make(speakers, content, group.Head), carried);
    }

    // "Contrary to what X says, Y bombed": X is not its source.
    private bool IsContradicted(VerbGroup group)
    {
        for (var i = group.First - 1; i > 0 && i > group.First - 8; i--)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop) return false;
            if (_words.Is(i, "whatever") || (_words.Is(i, "what") && _words.Lower[i - 1] is "to" or "despite" or "matter" or "notwithstanding")) return true;
        }

        return false;
    }

    private bool IsSaidOfFigure(int verb) => _words.Tree is { } tree && tree.Relations[verb] is Relation.AclRelcl && tree.Child(verb, Relation.Ccomp) < 0
        && (tree.Child(verb, Relation.Obj) is var denied && (denied < 0 || _words.Lower[denied] is "that" or "which"));

    // "X attacked Y, Z said, a charge that X denied".
    private bool IsSaidOfCharge(VerbGroup group)
    {
        if (_structure.PhraseAt(group.First - 1) is not (>= 0 and var denier)) return false;
        var at = _structure.Phrases[denier].First - 1;
        if (at > 0 && _words.Lower[at] is "that" or "which") at--;
        return at > 0 && ClauseFrames.IsReport(_words, at) && _words.Is(_structure.PhraseAt(at) is >= 0 and var charge ? _structure.Phrases[charge].First - 1 : at - 2, WordClass.Comma);
    }

    // The subject that the tree gives to the verb itself.
    private List<Filler>? OwnSubject(VerbGroup group, bool isBehind) =>
        !isBehind && _words.Tree is { } tree && tree.Child(group.Head, Relation.Nsubj) is >= 0 and var subject && subject < group.First
            && SpeakersOf(group.Head, out _) is { Count: > 0 } speakers ? speakers : null;

    // "…, said X, who heads the council": what describes the speaker is not said by him.
    private bool[] Outside(bool[] scope, VerbGroup group, bool isBehind)
    {
        if (isBehind && group.First > 2) Array.Clear(scope, group.First, scope.Length - group.First);
        return scope;
    }

    // "…, said the mayor": the tree may take a speaker behind the verb for its object.
    private bool IsTakenForObject(VerbGroup group, int phrase) => !Lexicon.Denying.Contains(_words.VerbLemma(group.Head))
        && _words.Tree is { } tree && tree.Child(group.Head, Relation.Obj) is >= 0 and var other
        && _structure.PhraseAt(other) == phrase;

    private bool IsBehindPreposition(Filler speaker) =>
        _structure.PhraseAt(speaker.Mention.First) is >= 0 and var phrase
            && _words.Is(_structure.Phrases[phrase].First - 1, WordClass.Preposition);

    // "…, residents and rebels said.": what stands at the end is said of everything before it, whatever the tree makes of its commas.
    private bool IsFinal(VerbGroup group, int phrase, bool isBehind) =>
        phrase >= 0 && !isBehind && _structure.Phrases[phrase].Last == group.First - 1 && group.First > 3
            && (group.Last + 1 >= _words.Count || _words.Is(group.Last + 1, WordClass.Stop));

    // "with the Observatory saying".
    private bool IsRightBefore(VerbGroup group, int phrase) => phrase >= 0 && group.IsBare && _words.Forms[group.Head] == VerbForm.Gerund
        && _structure.Phrases[phrase].Last == group.First - 1;

    /// <summary>Who speaks by the tree; nobody that has a name is still somebody.</summary>
    private List<Filler> SpeakersOf(int verb, out bool isNobody)
    {
        var head = _tree!.SubjectOf(verb);
        isNobody = head >= 0;
        return Named(head);
    }

    private List<Filler> Named(int head)
    {
        var fillers = new List<Filler>();
        if (head < 0) return fillers;
        foreach (var word in Coordinated(head))
        {
            if (_sentence.At(word) is { } mention) fillers.Add(new Filler(mention));
            else if (_structure.PhraseAt(word) is >= 0 and var phrase) fillers.AddRange(Core(phrase));
        }

        return fillers;
    }

    private List<Filler> Core(int phrase) => Apposed(phrase) is { Count: > 0 } named ? named : _phrases.ReadCore(phrase, out _);

    // "the mayor, X, said": the name behind says who the mayor is.
    private List<Filler> Apposed(int phrase)
    {
        var last = _structure.Phrases[phrase].Last;
        if (!_words.Is(last + 1, WordClass.Comma)) return [];
        var first = last + 2;
        while (first < last + 5 && first < _words.Count && _sentence.At(first) is null && (_words.IsCapitalised(first) || _words.IsHyphen(first))) first++;
        return _sentence.At(first) is { Kind: MentionKind.Name } named
            && (named.Last + 1 >= _words.Count || _words.Classes[named.Last + 1] is WordClass.Comma or WordClass.Stop)
                ? [new Filler(named)] : [];
    }

    private IEnumerable<int> Coordinated(int head)
    {
        yield return head;
        var tree = _words.Tree!;
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Heads[i] == head && tree.Relations[i] == Relation.Conj) yield return i;
        }
    }

    // "they said", "the statement said": whoever spoke last.
    private Source Carried(Source source, Source? carried)
    {
        if (carried is null || carried.EntityIds.Count == 0 || source.Verb < 0) return source;
        var speaker = _tree?.SubjectOf(source.Verb) ?? -1;
        var isPronoun = source.Mentions is [{ Kind: MentionKind.Pronoun }] || (speaker >= 0
            && _words.Lower[speaker] is "they" or "he" or "she" or "it");
        var isDocument = source.EntityIds.Count == 0 && speaker >= 0 && SpeechWords.Documents.Contains(_words.NounLemma(speaker))
            && _words.Is(speaker - 1, "the");
        if (isDocument) return source with { EntityIds = carried.EntityIds };
        if (!isPronoun) return source;
        // "he" is one of those who spoke, if one of them can be meant.
        var readings = source.Mentions.SelectMany(static m => m.Readings).Select(static r => r.EntityId).ToArray();
        var meant = carried.EntityIds.Where(id => readings.Length == 0 || readings.Contains(id, StringComparer.Ordinal)).ToArray();
        if (speaker >= 0 && (_words.Is(speaker, "they") || (meant.Length == 0 && _words.Is(speaker, "it")))) meant = [.. carried.EntityIds];
        return meant.Length == 0 ? source : source with { EntityIds = meant };
    }

    /// <summary>"Tass quoted an official as saying": the official says it, Tass says so.</summary>
    private Source? OfQuoting(VerbGroup group, int index)
    {
        if (group.IsPassive || _structure.PhraseAt(group.Last + 1) is not (>= 0 and var quoted)) return null;
        var speakers = _phrases.ReadCore(quoted, out _);
        var subject = _subjects.Find(index);
        if (subject >= 0) speakers.AddRange(_phrases.ReadLeft(subject));
        return Make(speakers, Source.Range(_words.Count, group.IsBare ? 0 : group.Last + 1, _words.Count - 1), group.Head);
    }

    private Source? OfAccusing(VerbGroup group, int index)
    {
        if (group.IsPassive || group.IsInfinitive) return null;
        // "blamed the army for an attack": what stands behind "for" is the blamer's word.
        if (_structure.PhraseAt(group.Last + 1) is >= 0 and var accused && BehindAside(_structure.Phrases[accused].Last + 1) is var end && _words.Is(end, "for")
            && _subjects.Find(index) is >= 0 and var blamer)
            return Make(_phrases.ReadLeft(blamer), Source.Range(_words.Count, end, _words.Count - 1), group.Head);
        for (var next = index + 1; next < _structure.Groups.Count; next++)
        {
            var verb = _structure.Groups[next];
            if (verb.First == 0 || !verb.IsBare || _words.Lower[verb.First - 1] is not ("of" or "for")) continue;
            var subject = _subjects.Find(index);
            return subject < 0 ? null : Make(_phrases.ReadLeft(subject), Source.Range(_words.Count, verb.First, _words.Count - 1),
                group.Head);
        }

        return null;
    }

    // "blamed the army, which denied it, for": behind what is told in passing.
    private int BehindAside(int at)
    {
        if (!_words.Is(at, WordClass.Comma) || !_words.Is(at + 1, WordClass.Relative)) return at;
        for (var i = at + 2; i < _words.Count && i < at + 10; i++)
        {
            if (_words.Is(i, WordClass.Comma)) return i + 1;
        }

        return at;
    }

    private Source Make(List<Filler> speakers, bool[] scope, int verb)
    {
        var ids = new List<string>();
        foreach (var speaker in speakers)
        {
            if (IsPrivate(speaker)) continue;
            var reading = Array.Find([.. speaker.Mention.Readings], static r => r.IsMetonym) ?? speaker.Mention.Readings[0];
            if (!ids.Contains(reading.EntityId, StringComparer.Ordinal)) ids.Add(reading.EntityId);
        }

        return new Source(ids, verb, scope) { Mentions = [.. speakers.Where(s => !IsPrivate(s)).Select(static s => s.Mention)] };
    }

    private bool IsPrivate(Filler speaker)
    {
        if (!speaker.IsModifier) return false;
        // "the Britain-based monitor said": not Britain.
        if (_words.IsHyphen(speaker.Mention.Last + 1)) return true;
        var phrase = _structure.PhraseAt(speaker.Mention.First);
        return phrase >= 0 && Private.Contains(_words.NounLemma(_structure.HeadOf(phrase)));
    }
}
