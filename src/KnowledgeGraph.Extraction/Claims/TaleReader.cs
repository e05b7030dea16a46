using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>
/// Reads what is told without anybody who vouches for it: what a forged picture shows ("a fake video shows X attacking Y"), what goes around ("the story goes",
/// "rumour had it that", "or so the hoax went") and what stands in a report that was taken back ("according to a report later withdrawn").
/// </summary>
internal sealed class TaleReader(SentenceReading sentence, ClauseDisbelief disbelief)
{
    private const int Reach = 4;

    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;

    /// <summary>Whether the words say that what is told is not so.</summary>
    public bool IsUntrue(VerbGroup group, int index) => IsForged(group, index) || (Tale(group) is >= 0 and var noun && disbelief.IsFalse(noun));

    /// <summary>Whether the words leave open what is told.</summary>
    public bool IsOpen(VerbGroup group, int index) => Tale(group) >= 0 || IsPurported(group, index) || IsWithdrawn();

    // "A fake video purported to show X attacking Y", "Doctored images show that X attacked Y"; "A video purporting to show X attacking Y was fake".
    private bool IsForged(VerbGroup group, int index)
    {
        var first = Showing(group, index);
        if (first < 0) return false;
        if (_structure.PhraseAt(_structure.Groups[first].First - 1) is >= 0 and var phrase)
        {
            // At the start of a sentence "doctored" is taken for a verb.
            for (var i = Math.Max(0, _structure.Phrases[phrase].First - 1); i <= _structure.Phrases[phrase].Last; i++)
            {
                if (DisbeliefWords.Forged.Contains(_words.Lower[i])) return true;
            }
        }

        return _words.Forms[_structure.Groups[first].Head] == VerbForm.Gerund && disbelief.IsPredicatedFalse(group.Last, group.Head);
    }

    private bool IsPurported(VerbGroup group, int index)
    {
        var first = Showing(group, index);
        return first >= 0 && _words.VerbLemma(_structure.Groups[first].Head) is "purport" or "allege";
    }

    // The first of the verbs by which something shows the clause: "purported to show", "says that"; -1 for none.
    private int Showing(VerbGroup group, int index)
    {
        if (index == 0) return -1;
        var shows = _structure.Groups[index - 1];
        for (var i = shows.Last + 1; i < group.First; i++)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop) return -1;
        }

        var isThat = _words.Is(shows.Last + 1, "that");
        if (!isThat && !(group.IsBare && _words.Forms[group.Head] == VerbForm.Gerund)) return -1;
        if (!DisbeliefWords.Showing.Contains(_words.VerbLemma(shows.Head)) && !(isThat && DisbeliefWords.Saying.Contains(_words.VerbLemma(shows.Head)))) return -1;
        return shows.IsInfinitive && index > 1 && _structure.Groups[index - 2].Last >= shows.First - 2 ? index - 2 : index - 1;
    }

    // The noun of "the story goes", "or so the hoax went", "rumour had it that", where it speaks of the group; -1 for none.
    private int Tale(VerbGroup group)
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (!DisbeliefWords.Tales.Contains(_words.Lower[i]) || i + 1 >= _words.Count) continue;
            var isTold = _words.Lower[i + 1] is "goes" or "went" && IsEnd(i + 2);
            var isHad = _words.Lower[i + 1] is "has" or "had" && _words.Is(i + 2, "it") && IsEnd(i + 3);
            if ((isTold || isHad) && IsStart(i) && (group.Head < i || group.First > i + 1)) return i;
        }

        return -1;
    }

    // Nothing before it but "or so the".
    private bool IsStart(int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - Reach; i--)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop or WordClass.Dash) return true;
            if (_words.Lower[i] is not ("the" or "a" or "one" or "so" or "or" or "as" or "that" or "old" or "popular" or "local")) return false;
        }

        return noun < Reach;
    }

    private bool IsEnd(int at) => at >= _words.Count || _words.Classes[at] is WordClass.Comma or WordClass.Stop or WordClass.Dash || _words.Is(at, "that");

    // "according to a report later withdrawn", "according to a post that has since been deleted".
    private bool IsWithdrawn()
    {
        for (var i = 0; i + 2 < _words.Count; i++)
        {
            if (!_words.Is(i, "according") || !_words.Is(i + 1, "to") || _structure.PhraseAt(i + 2) is not (>= 0 and var phrase)) continue;
            for (var at = _structure.Phrases[phrase].Last + 1; at < _words.Count && at <= _structure.Phrases[phrase].Last + 2 * Reach; at++)
            {
                if (_words.Classes[at] is WordClass.Comma or WordClass.Stop) break;
                if (DisbeliefWords.TakenBack.Contains(_words.Lower[at])) return true;
            }
        }

        return false;
    }
}
