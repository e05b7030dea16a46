using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Who says what, read off the order of the words: used where a sentence has no tree, or the tree shows nothing that is
/// said.</summary>
internal sealed class SpeechSurface(SentenceReading sentence, SubjectFinder subjects)
{
    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;

    /// <summary>The speaker's phrase and what a reporting verb reports, or <see langword="null"/> where it reports nothing.</summary>
    /// <param name="index">The verb group.</param>
    /// <param name="phrase">The phrase that names the speaker, or -1.</param>
    /// <param name="isBehind">Whether the speaker stands behind the verb.</param>
    public bool[]? Read(int index, out int phrase, out bool isBehind)
    {
        (phrase, isBehind) = (-1, false);
        var group = _structure.Groups[index];
        var lemma = _words.VerbLemma(group.Head);
        if (!SpeechWords.Verbs.Contains(lemma) || group.IsPassive || group.IsInfinitive || _words.Is(group.First - 1, "as")) return null;
        phrase = SpeakerOf(group, index, out isBehind);
        var isReported = IsReporting(group, lemma)
            || (phrase >= 0 && _structure.Phrases[phrase].First is > 1 and var start && _words.Classes[start - 1] is WordClass.Comma
            or WordClass.Quote && group.First > start);
        if (!isReported || (phrase < 0 && !_words.Is(group.Last + 1, "that"))) return null;
        var (first, last) = Scope(group, group.IsBare && _words.Forms[group.Head] == VerbForm.Gerund);
        return Source.Range(_words.Count, first, last);
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
        // "…, said X": never "…, had said".
        var isInverted = group.First == group.Head && (before < 0 || _words.Classes[before] is WordClass.Comma or WordClass.Quote);
        var behind = _structure.PhraseAt(group.Last + 1);
        if (isInverted && !SpeechWords.Telling.Contains(_words.VerbLemma(group.Head)) && behind >= 0 && _structure.GroupAt(_structure.Phrases[behind].Last + 1) < 0)
        {
            isBehind = true;
            return behind;
        }

        if (before >= 0 && _structure.PhraseAt(before) >= 0) return subjects.Climb(_structure.PhraseAt(before));
        return subjects.Find(index);
    }
}
