using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>What determiners, adjectives and verbs make of a noun that says an event: "no attack", "a planned siege", "prevented an
/// attack".</summary>
internal sealed class NounModality(SentenceReading sentence, ClauseModality clauses)
{
    private const int Reach = 8;
    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceStructure _structure = sentence.Structure;

    /// <summary>How a noun's event is said.</summary>
    public Modality Read(int word)
    {
        if (IsUnreal(word)) return Modality.Negated;
        if (clauses.IsInFiction(word)) return Modality.Planned;
        if (IsAmongTerms(word)) return Modality.Planned;
        if (InPhrase(word) is { } own) return own;
        if (IsDisowned(word)) return Modality.Negated;
        if (OfCopula(word) is { } said) return said;
        if (OfPredicate(word) is { } predicated) return predicated;
        if (GoverningGroup(word) is not { } index) return Modality.Asserted;
        var group = _structure.Groups[index];
        var lemma = _words.VerbLemma(group.Head);
        // "has not ruled out an attack", "refused to rule out": open, not done.
        if (IsCalledOff(group)) return group.IsNegated || group.IsInfinitive || clauses.HasModal(group) ? Modality.Planned : Modality.Negated;
        // "refrained from an attack on".
        if (ModalityWords.Abstaining.Contains(lemma)) return group.IsNegated ? Modality.Asserted : Modality.Negated;
        if (ModalityWords.Averting.Contains(lemma)) return lemma == "deny" || group.IsNegated ? Modality.Negated : Modality.Planned;
        // "will halt air strikes on": what is to end has been going on.
        if (ModalityWords.Ending.Contains(lemma) && clauses.IsPlanned(group, index)) return Modality.Asserted;
        if (IsProvidedFor(group, lemma)) return Modality.Planned;
        if (!Lexicon.Light.Contains(lemma) || ModalityWords.Presupposing.Contains(lemma)) return Modality.Asserted;
        if (clauses.IsNegated(group, index)) return Modality.Negated;
        if (clauses.IsPlanned(group, index) || lemma is "announce" or "plan" or "prepare" or "order") return Modality.Planned;
        return clauses.IsHedged(group, index) ? Modality.Hedged : Modality.Asserted;
    }

    /// <summary>"halted air raids on".</summary>
    public bool IsEnded(int word)
    {
        if (IsExpired(word)) return true;
        if (GoverningGroup(word) is not { } index) return false;
        var group = _structure.Groups[index];
        return ModalityWords.Ending.Contains(_words.VerbLemma(group.Head)) && !group.IsNegated && !clauses.IsPlanned(group, index)
            && !clauses.IsHedged(group, index);
    }

    /// <summary>"the former president of", "ex-commander", "a one-time ally of".</summary>
    public bool IsFormer(int word)
    {
        // "a former rebel stronghold" may have been held until yesterday, "the formerly rebel-held town" not.
        for (var i = word - 1; i >= 0 && i > word - 6 && !_words.Is(i, WordClass.Determiner); i--)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop or WordClass.Conjunction or WordClass.Preposition) return false;
            if (SenseWords.Former.Contains(_words.Lower[i])) return true;
        }

        return false;
    }

    // "The ceasefire between A and B expired".
    private bool IsExpired(int word)
    {
        if (_words.Tree is not { } tree || tree.Relations[word] != KnowledgeGraph.Language.Relation.Nsubj) return false;
        var verb = tree.Heads[word];
        if (!ModalityWords.Expiring.Contains(_words.VerbLemma(verb)) || _structure.GroupAt(verb) is not (>= 0 and var index)) return false;
        var group = _structure.Groups[index];
        return !group.IsNegated && !clauses.HasModal(group) && tree.Child(verb, KnowledgeGraph.Language.Relation.Obj) < 0;
    }

    private Modality? InPhrase(int word)
    {
        var phrase = _structure.PhraseAt(word);
        if (phrase < 0) return null;
        var first = _structure.Phrases[phrase].First;
        if (clauses.IsNo(first) || _words.Is(first - 1, "without")) return Modality.Negated;
        // "any attack on": none yet; "denied any attack on": none at all.
        if (_words.Is(first, "any")) return _structure.GroupAt(first - 1) is >= 0 and var governor
            && Lexicon.Denying.Contains(_words.VerbLemma(_structure.Groups[governor].Head)) ? Modality.Negated : Modality.Planned;
        for (var i = first; i < word; i++)
        {
            if (Lexicon.Hedges.Contains(_words.Lower[i]) || ModalityWords.Uncertain.Contains(_words.Lower[i])) return Modality.Hedged;
            if (ModalityWords.Upcoming.Contains(_words.Lower[i]) || DisbeliefWords.Unreal.Contains(_words.Lower[i])) return Modality.Planned;
        }

        // "fears of an attack on": what has not happened.
        if (!_words.Is(first - 1, WordClass.Preposition) || _structure.PhraseAt(first - 2) is not (>= 0 and var outer)) return null;
        var head = _structure.HeadOf(outer);
        if (!ModalityWords.Prospective.Contains(_words.NounLemma(head))) return null;
        return clauses.IsNo(_structure.Phrases[outer].First) ? Modality.Negated : Modality.Planned;
    }

    // "X's bombing of Y never took place", "the attack is a fiction", "the absence of attacks".
    private bool IsUnreal(int word)
    {
        var phrase = _structure.PhraseAt(word);
        if (phrase < 0) return false;
        var first = _structure.Phrases[phrase].First;
        if (_words.Is(first - 1, "of") && first > 1 && _words.NounLemma(first - 2) is "absence" or "lack") return true;
        return (GoverningGroup(word) is null || IsSubjectOfAny(word)) && clauses.IsPredicatedFalse(word);
    }

    // "conditions, among them the evacuation of", "demands including the withdrawal from": what is asked for is to come.
    private bool IsAmongTerms(int word)
    {
        var first = _structure.PhraseAt(word) is >= 0 and var phrase ? _structure.Phrases[phrase].First : word;
        var at = _words.Is(first - 1, "them") && _words.Is(first - 2, "among") ? first - 3 : _words.Is(first - 1, "including") ? first - 2 : -1;
        if (_words.Is(at, WordClass.Comma)) at--;
        return at >= 0 && ModalityWords.Terms.Contains(_words.NounLemma(at));
    }

    private bool IsSubjectOfAny(int noun) => _words.Tree is { } tree && tree.Relations[noun] is KnowledgeGraph.Language.Relation.Nsubj;

    // "is not a party to", "will be a member of".
    private Modality? OfCopula(int word)
    {
        if (_words.Tree is not { } tree || tree.Child(word, KnowledgeGraph.Language.Relation.Cop) is not (>= 0 and var copula)
            || _structure.GroupAt(copula) is not (>= 0 and var index)) return null;
        var group = _structure.Groups[index];
        if (clauses.IsNegated(group, index)) return Modality.Negated;
        return clauses.IsPlanned(group, index) ? Modality.Planned : clauses.IsHedged(group, index) ? Modality.Hedged : null;
    }

    /// <summary>"An attack on X would be answered", "an alliance is rumoured": what the verb behind the noun makes of it.</summary>
    private Modality? OfPredicate(int word)
    {
        if (GoverningGroup(word) is not null) return null;
        for (var i = word; i < _words.Count && i < word + 14; i++)
        {
            if (_words.Classes[i] is WordClass.Stop or WordClass.Subordinator or WordClass.Relative) return null;
            if (_structure.GroupAt(i) is not (>= 0 and var index)) continue;
            var group = _structure.Groups[index];
            if (group.IsBare || group.IsInfinitive) return null;
            // "An attack was foiled", "was called off".
            var lemma = _words.VerbLemma(group.Head);
            if (group.IsPassive && IsSubjectOf(word, group.Head) && (ModalityWords.Foiling.Contains(lemma) || IsCalledOff(group)))
                return lemma == "deny" ? Modality.Negated : Modality.Planned;
            if (_words.Is(group.Last + 1, "imminent")) return Modality.Planned;
            if (!group.IsPassive && group.Last + 1 < _words.Count && ModalityWords.Uncertain.Contains(_words.Lower[group.Last + 1])) return Modality.Hedged;
            if (clauses.HasModal(group)) return clauses.IsHedged(group, index) ? Modality.Hedged : Modality.Planned;
            return group.IsPassive && ModalityWords.Rumoured.Contains(lemma) ? Modality.Hedged : null;
        }

        return null;
    }

    // "After the attack, talks were cancelled": the talks were.
    private bool IsSubjectOf(int noun, int verb) => _words.Tree is { } tree && tree.Heads[noun] == verb
        && tree.Relations[noun] is KnowledgeGraph.Language.Relation.Nsubj or KnowledgeGraph.Language.Relation.NsubjPass;

    // "had nothing to do with the deaths", "played no part in the raid".
    private bool IsDisowned(int word)
    {
        var first = _structure.PhraseAt(word) is >= 0 and var phrase ? _structure.Phrases[phrase].First : word;
        if (_words.Is(first - 1, "with") && _words.Is(first - 2, "do") && _words.Is(first - 4, "nothing")) return true;
        return _words.Is(first - 1, "in") && Lexicon.Shares.Contains(_words.Lower[Math.Max(0, first - 2)])
            && _structure.PhraseAt(first - 2) is >= 0 and var share && clauses.IsNo(_structure.Phrases[share].First);
    }

    // "the conditions include the evacuation of", "the deal provides for the withdrawal of": what is agreed or asked for is to come.
    private bool IsProvidedFor(VerbGroup group, string lemma) => ModalityWords.Providing.Contains(lemma) && _words.Tree is { } tree
        && tree.Child(group.Head, KnowledgeGraph.Language.Relation.Nsubj) is >= 0 and var terms && ModalityWords.Terms.Contains(_words.NounLemma(terms));

    // "ruled out an attack", "called off a raid".
    private bool IsCalledOff(VerbGroup group) => (_words.VerbLemma(group.Head) is "rule" && _words.Is(group.Head + 1, "out"))
        || (_words.VerbLemma(group.Head) is "call" && _words.Is(group.Head + 1, "off"));

    private int? GoverningGroup(int word)
    {
        for (var back = word - 1; back >= 0 && word - back < Reach; back--)
        {
            if (_words.Classes[back] is WordClass.Comma or WordClass.Stop or WordClass.Subordinator) return null;
            if (_structure.GroupAt(back) is >= 0 and var index) return index;
        }

        return null;
    }
}
