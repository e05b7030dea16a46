using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Reads who says what in a sentence: "according to X", "X said", "said X", "X quoted Y as saying", "blaming Y for".</summary>
internal sealed class AttributionReader(SentenceReading sentence, PhraseReader phrases, SubjectFinder subjects)
{
    private static readonly HashSet<string> Speaking = new(Lexicon.Reporting.Concat(["vow", "pledge", "promise", "threaten", "tweet",
        "post", "reject", "dismiss", "refute", "dispute", "boast", "complain", "concede"]), StringComparer.Ordinal);
    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;

    /// <summary>The sources of a sentence; where none is named, the one before carries on if the sentence goes on quoting.</summary>
    public List<Source> Read(Source? carried)
    {
        var sources = new List<Source>();
        AddAccordingTo(sources);
        for (var i = 0; i < _structure.Groups.Count; i++)
        {
            if (OfVerb(i) is { } source) sources.Add(source);
        }

        if (sources.Count == 0 && carried is not null
            && GoesOn()) sources.Add(carried with { First = 0, Last = _words.Count - 1, Verb = -1 });
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
            sources.Add(Make(phrases.ReadRight(phrase, out _), 0, _words.Count - 1, -1));
        }
    }

    private Source? OfVerb(int index)
    {
        var group = _structure.Groups[index];
        var lemma = _words.VerbLemma(group.Head);
        if (lemma is "cite" or "quote") return OfQuoting(group, index);
        if (lemma is "blame" or "accuse") return OfAccusing(group, index);
        if (!Speaking.Contains(lemma) || group.IsPassive || group.IsInfinitive || _words.Is(group.First - 1, "as")) return null;
        var phrase = SpeakerOf(group, index, out var isBehind);
        var speakers = phrase < 0 ? [] : phrases.ReadLeft(phrase);
        if (isBehind && phrase >= 0) speakers = phrases.ReadRight(phrase, out _);
        var isReported = IsReporting(group, lemma)
            || (phrase >= 0 && _structure.Phrases[phrase].First is > 1 and var start && _words.Classes[start - 1] is WordClass.Comma
            or WordClass.Quote && group.First > start);
        if (!isReported) return null;
        var isGerund = group.IsBare && _words.Forms[group.Head] == VerbForm.Gerund;
        if (speakers.Count == 0 && !_words.Is(group.Last + 1, "that") && phrase < 0) return null;
        var (first, last) = Scope(group, isGerund);
        return Make(speakers, first, last, group.Head);
    }

    /// <summary>What was said: behind "said that", before ", X said", on both sides of a speaker in the middle.</summary>
    private (int First, int Last) Scope(VerbGroup group, bool isGerund)
    {
        var end = _words.Count - 1;
        if (isGerund) return (group.Last + 1, end);
        var before = group.First - 1;
        var isInverted = before < 0 || _words.Classes[before] is WordClass.Comma or WordClass.Quote;
        for (var word = group.Last + 1; word <= end && !isInverted; word++)
        {
            if (_words.Classes[word] is WordClass.Comma or WordClass.Stop or WordClass.Quote) break;
            var isClause = _words.Is(word, "that") || _words.Is(word, WordClass.Infinitive)
                || (_structure.GroupAt(word) is >= 0 and var other && _structure.Groups[other] is { IsInfinitive: false });
            if (isClause) return (group.Last + 1, end);
        }

        return (0, end);
    }

    /// <summary>Whether the verb reports a statement rather than takes an object: "said that", "X, he said", "claimed to
    /// control".</summary>
    private bool IsReporting(VerbGroup group, string lemma)
    {
        if (lemma is "say" or "insist" or "argue") return true;
        var next = group.Last + 1;
        if (_words.Is(next, "that") || _words.Is(next, WordClass.Infinitive) || _words.Is(next, "to") || _words.Is(next, WordClass.Stop)
            || next >= _words.Count) return true;
        for (var word = next; word < _words.Count; word++)
        {
            if (_words.Classes[word] is WordClass.Comma or WordClass.Stop or WordClass.Relative) return false;
            if (_words.Is(word, "that")) return true;
            if (_structure.GroupAt(word) is >= 0 and var other
                && _structure.Groups[other] is { IsInfinitive: false, IsBare: false }) return true;
        }

        return false;
    }

    private int SpeakerOf(VerbGroup group, int index, out bool isBehind)
    {
        isBehind = false;
        var before = group.First - 1;
        var isInverted = before < 0 || _words.Classes[before] is WordClass.Comma or WordClass.Quote;
        var behind = _structure.PhraseAt(group.Last + 1);
        if (isInverted && behind >= 0 && _structure.GroupAt(_structure.Phrases[behind].Last + 1) < 0)
        {
            isBehind = true;
            return behind;
        }

        if (before >= 0 && _structure.PhraseAt(before) >= 0) return subjects.Climb(_structure.PhraseAt(before));
        return subjects.Find(index);
    }

    /// <summary>"Tass quoted an official as saying": the official says it, Tass says so.</summary>
    private Source? OfQuoting(VerbGroup group, int index)
    {
        if (group.IsPassive || _structure.PhraseAt(group.Last + 1) is not (>= 0 and var quoted)) return null;
        var speakers = phrases.ReadCore(quoted, out _);
        var subject = subjects.Find(index);
        if (subject >= 0) speakers.AddRange(phrases.ReadLeft(subject));
        return Make(speakers, group.IsBare ? 0 : group.Last + 1, _words.Count - 1, group.Head);
    }

    private Source? OfAccusing(VerbGroup group, int index)
    {
        if (group.IsPassive || group.IsInfinitive) return null;
        // "blamed the army for an attack": what stands behind "for" is the blamer's word.
        if (_structure.PhraseAt(group.Last + 1) is >= 0 and var accused && _words.Is(_structure.Phrases[accused].Last + 1, "for")
            && subjects.Find(index) is >= 0 and var blamer)
            return Make(phrases.ReadLeft(blamer), _structure.Phrases[accused].Last + 1, _words.Count - 1, group.Head);
        for (var next = index + 1; next < _structure.Groups.Count; next++)
        {
            var verb = _structure.Groups[next];
            if (verb.First == 0 || !verb.IsBare || _words.Lower[verb.First - 1] is not ("of" or "for")) continue;
            var subject = subjects.Find(index);
            return subject < 0 ? null : Make(phrases.ReadLeft(subject), verb.First, _words.Count - 1, group.Head);
        }

        return null;
    }

    private static Source Make(List<Filler> speakers, int first, int last, int verb)
    {
        var ids = new List<string>();
        foreach (var speaker in speakers)
        {
            var reading = Array.Find([.. speaker.Mention.Readings], static r => r.IsMetonym) ?? speaker.Mention.Readings[0];
            if (!ids.Contains(reading.EntityId, StringComparer.Ordinal)) ids.Add(reading.EntityId);
        }

        return new Source(ids, first, last, verb) { Mentions = [.. speakers.Select(static s => s.Mention)] };
    }
}
