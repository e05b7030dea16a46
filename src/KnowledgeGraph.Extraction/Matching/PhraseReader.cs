using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Reads who is meant by a noun phrase: its head, what "of" adds, what is listed or coordinated with it.</summary>
internal sealed class PhraseReader(SentenceReading sentence)
{
    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;

    /// <summary>Who is meant by a phrase and everything coordinated behind it.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="end">The word behind all that was read.</param>
    public List<Filler> ReadRight(int phrase, out int end)
    {
        var fillers = ReadCore(phrase, out end);
        AddExemplars(fillers, ref end);
        AddConjuncts(fillers, ref end);
        AddExemplars(fillers, ref end);
        return fillers;
    }

    /// <summary>Who is meant by a phrase and everything coordinated before it.</summary>
    public List<Filler> ReadLeft(int phrase)
    {
        var fillers = ReadCore(phrase, out var end);
        AddExemplars(fillers, ref end);
        while (PhraseBeforeConjunction(phrase) is var earlier and >= 0)
        {
            if (_structure.GroupAt(_structure.Phrases[earlier].First - 1) >= 0) break;
            fillers.AddRange(ReadCore(earlier, out _));
            phrase = earlier;
        }

        return fillers;
    }

    /// <summary>Who is meant by a phrase alone: its head, or behind "of" where the head says only how many, else what modifies the
    /// head.</summary>
    public List<Filler> ReadCore(int phrase, out int end)
    {
        var (first, last) = _structure.Phrases[phrase];
        end = last + 1;
        var head = _structure.HeadOf(phrase);
        if (sentence.At(head) is { } direct)
        {
            end = Math.Max(end, direct.Last + 1);
            return [new Filler(direct)];
        }

        var inner = _words.Is(last + 1, "of") ? _structure.PhraseAt(last + 2) : -1;
        if (inner >= 0 && IsTransparent(head)) return ReadRight(inner, out end);
        var modifier = sentence.Mentions.FindLast(m => !m.IsNested && m.First >= first && m.Last < head && !_words.IsHyphen(m.Last + 1));
        if (inner >= 0) end = _structure.Phrases[inner].Last + 1;
        if (modifier is null) return _words.Classes[head] == WordClass.Pronoun && sentence.At(head) is { } pronoun ? [new Filler(pronoun)]
            : [];
        return [new Filler(modifier, IsModifier: true)];
    }

    private bool IsTransparent(int head) =>
        _words.Classes[head] == WordClass.Number || Lexicon.TransparentNouns.Contains(_words.Lower[head])
            || Lexicon.TransparentNouns.Contains(_words.NounLemma(head));

    /// <summary>Whether a phrase names several: only of those can some be listed.</summary>
    public bool IsPlural(int phrase)
    {
        var head = _structure.HeadOf(phrase);
        return !string.Equals(_words.NounLemma(head), _words.Lower[head], StringComparison.Ordinal) || _words.Lower[head] is "forces"
            or "troops" or "people" || _words.Classes[head] == WordClass.Number;
    }

    /// <summary>Adds who is listed behind "including" or "such as".</summary>
    public void AddExemplars(List<Filler> fillers, ref int end)
    {
        if (_structure.PhraseAt(end - 1) is >= 0 and var list && !IsPlural(list)) return;
        AddMembers(fillers, ref end);
    }

    /// <summary>Adds the members of a list that "including", "such as" or "primarily" opens at a word.</summary>
    public void AddMembers(List<Filler> fillers, ref int end)
    {
        var skipped = end;
        if (_structure.PhraseAt(end) is >= 0 and var time
            && sentence.IsFree(end, _structure.Phrases[time].Last)) skipped = _structure.Phrases[time].Last + 1;
        var at = _words.Is(skipped, WordClass.Comma) ? skipped + 1 : end;
        if (at < _words.Count && _words.Classes[at] == WordClass.Adverb && Lexicon.ExemplarWords.Contains(_words.Lower[at])) at++;
        else if (at < _words.Count && Lexicon.ExemplarWords.Contains(_words.Lower[at])) at++;
        else if (_words.Is(at, "such") && _words.Is(at + 1, "as")) at += 2;
        else return;
        var phrase = _structure.PhraseAt(at);
        if (phrase < 0) return;
        var members = ReadCore(phrase, out end);
        AddConjuncts(members, ref end);
        // "Syrian airfields, notably Shayrat": whose they are does not play the role, they do.
        if (members.Count > 0) fillers.RemoveAll(static f => f.IsModifier);
        fillers.AddRange(members);
    }

    // "X, an ally of Y, and Z": where the tree puts Z beside X the comma ends the aside.
    private bool IsBehindAside(int last, int phrase)
    {
        if (_words.Tree is not { } tree || !_words.Is(last + 1, WordClass.Comma) || _structure.PhraseAt(last) is not (>= 0 and var before)) return false;
        var (conjunct, own) = (_structure.HeadOf(phrase), _structure.HeadOf(before));
        if (tree.Relations[conjunct] != Language.Relation.Conj || tree.Heads[conjunct] is not (>= 0 and var beside) || beside >= _structure.Phrases[before].First) return false;
        var at = own;
        while (at >= 0 && tree.Heads[at] >= 0 && at != beside && tree.Relations[at] is not (Language.Relation.Appos or Language.Relation.Acl)) at = tree.Heads[at];
        return at >= 0 && at != beside && tree.Heads[at] == beside;
    }

    private void AddConjuncts(List<Filler> fillers, ref int end)
    {
        var pending = new List<Filler>();
        var at = end;
        while (true)
        {
            var next = at;
            var isFinal = false;
            if (_words.Is(next, WordClass.Comma)) next++;
            if (_words.Is(next, WordClass.Conjunction) && !_words.Is(next, "but"))
            {
                isFinal = true;
                next++;
            }
            else if (_words.Is(next, "as") && _words.Is(next + 1, "well") && _words.Is(next + 2, "as"))
            {
                isFinal = true;
                next += 3;
            }

            // "by the YPG or by the army".
            if (isFinal && _words.Is(next, WordClass.Preposition) && FirstOf(at - 1) is > 0 and var start
                && string.Equals(_words.Lower[start - 1], _words.Lower[next], StringComparison.Ordinal)) next++;
            if (next == at || _structure.PhraseAt(next) is not (>= 0 and var phrase)) return;
            if (IsBehindAside(at - 1, phrase)) return;
            var conjunct = ReadCore(phrase, out var after);
            if (IsGap(after)) return;
            if (IsSubjectOfVerb(after) && !(pending.Count == 0 && !isFinal)) return;
            pending.AddRange(conjunct);
            at = after;
            if (!isFinal) continue;
            fillers.AddRange(pending);
            pending.Clear();
            end = at;
        }
    }

    // "beat the traffic and Eastvale the clock": a second noun phrase behind the conjunct is the object of a verb left out.
    private bool IsGap(int word)
    {
        var phrase = _structure.PhraseAt(word);
        if (phrase < 0) return false;
        var (first, last) = _structure.Phrases[phrase];
        return first == word && !Lexicon.TimeNouns.Contains(_words.NounLemma(last)) && !DateWords.IsMonthOrDay(_words.Lower[last]);
    }

    private int FirstOf(int word) => _structure.PhraseAt(word) is >= 0 and var phrase ? _structure.Phrases[phrase].First : -1;

    // "took Hama, and the army fled": the phrase behind "and" begins another clause.
    private bool IsSubjectOfVerb(int word) =>
        _structure.GroupAt(word) is >= 0 and var group && _structure.Groups[group] is { IsInfinitive: false, IsBare: false }
            || (_structure.GroupAt(word) is >= 0 and var bare
            && _words.Forms[_structure.Groups[bare].Head] == VerbForm.Past && !_words.Is(word + 1, "by"));

    private int PhraseBeforeConjunction(int phrase)
    {
        var at = _structure.Phrases[phrase].First - 1;
        if (at < 1 || _words.Classes[at] is not (WordClass.Conjunction or WordClass.Comma)) return -1;
        if (_words.Classes[at] == WordClass.Comma && !HasConjunctionBehind(phrase)) return -1;
        if (_words.Classes[at] == WordClass.Conjunction && _words.Is(at - 1, WordClass.Comma))
        {
            // "A, and B": without a list before, another clause begins.
            at--;
            var earlier = _structure.PhraseAt(at - 1);
            if (earlier < 0 || !_words.Is(_structure.Phrases[earlier].First - 1, WordClass.Comma)) return -1;
        }

        return _structure.PhraseAt(at - 1);
    }

    private bool HasConjunctionBehind(int phrase)
    {
        var at = _structure.Phrases[phrase].Last + 1;
        return _words.Is(at, WordClass.Conjunction) || (_words.Is(at, WordClass.Comma) && _words.Is(at + 1, WordClass.Conjunction));
    }
}
