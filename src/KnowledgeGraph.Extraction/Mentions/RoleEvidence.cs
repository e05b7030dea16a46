using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// What a name does says what it is: who is the object of a verb whose role admits only places is a place, who fights is a party. Read off
/// the trees and
/// the schema's own rules; where rules of one verb disagree, nothing is said.
/// </summary>
internal sealed class RoleEvidence(CueTable cues, RuleIndex rules)
{
    private const int Sure = 2;
    private const int Weak = 1;

    private static readonly HashSet<string> Personal = new(StringComparer.Ordinal) { "arrest", "assassinate", "jail", "imprison", "behead", "appoint",
        "depose", "indict", "extradite", "sentence", "convict", "kidnap", "murder", "acquit", "pardon", "interview", "nominate", "impeach" };

    /// <summary>Adds what the name's place in the tree says.</summary>
    public void Vote(NameVotes votes, SentenceWords words, NameSpan name)
    {
        if (words.Tree is not { } tree || name.IsTitled) return;
        var head = HeadOf(tree, name);
        var relation = tree.Relations[head];
        for (var step = 0; relation == Relation.Conj && step < 6; step++)
        {
            head = tree.Heads[head];
            relation = tree.Relations[head];
        }

        var verb = tree.Heads[head];
        if (verb < 0 || tree.Upos[verb] != Upos.Verb) return;
        if (Relation.Nsubj.Covers(relation)) Vote(votes, words, name, verb, relation != Relation.Nsubj);
        else if (relation == Relation.Obj) Vote(votes, words, name, verb, isObject: true);
        // "arrested X", "X was assassinated": only persons are.
        if ((relation == Relation.Obj || relation == Relation.NsubjPass) && Personal.Contains(words.VerbLemma(verb)) && !words.Is(name.Run - 1, "the")
            && !NameRuns.IsAcronym(words, name.Last)) votes.Add(cues.PersonType, Sure);
        else if (Relation.Obl.Covers(relation) && tree.Child(head, Relation.Case) is >= 0 and var marker)
        {
            if (words.Is(marker, "by")) Vote(votes, words, name, verb, isObject: false);
            else VoteForWhere(votes, words, name, verb);
        }
    }

    // "driven out of X", "deployed to X": rules of the verb that have a place behind these words, and never anybody.
    private void VoteForWhere(NameVotes votes, SentenceWords words, NameSpan name, int verb)
    {
        if (cues.Concepts[NameConcept.Place] is not { } place || words.Is(name.Run - 1, "the") || NameRuns.IsAcronym(words, name.Last)
            || (name.Last > name.First && PersonTitles.IsGivenName(words.Lower[name.First]))) return;
        var isPlace = false;
        foreach (var (rule, pattern) in rules.Clauses(words.VerbLemma(verb)))
        {
            for (var i = 0; i + 1 < pattern.Right.Count; i++)
            {
                var (word, slot) = (pattern.Right[i], pattern.Right[i + 1]);
                if (slot.Kind != PatternItemKind.Slot || slot.Slot < 0 || slot.Slot >= rule.Relation.Arity || !Ends(word, words, name.Run - 1)) continue;
                if (!rule.Admits(slot.Slot, place)) return;
                isPlace = true;
            }
        }

        if (isPlace) votes.Add(place, Sure);
    }

    // Whether the words of a part of an example stand before a name: "out of".
    private static bool Ends(PatternItem item, SentenceWords words, int last)
    {
        if (item.Kind is not (PatternItemKind.Preposition or PatternItemKind.Words)) return false;
        foreach (var phrase in item.Phrases)
        {
            var at = last - phrase.Length + 1;
            var isSame = at >= 0;
            for (var i = 0; i < phrase.Length && isSame; i++) isSame = words.Is(at + i, phrase[i]);
            if (isSame) return true;
        }

        return false;
    }

    private void Vote(NameVotes votes, SentenceWords words, NameSpan name, int verb, bool isObject)
    {
        var (place, group) = (cues.Concepts[NameConcept.Place], cues.Concepts[NameConcept.ArmedGroup]);
        var (isPlace, isParty, isOnlyPlace) = (false, false, false);
        foreach (var (rule, pattern) in rules.Clauses(words.VerbLemma(verb)))
        {
            var slot = isObject != pattern.IsPassive ? FirstSlot(pattern) : pattern.Subject;
            if (slot < 0 || slot >= rule.Relation.Arity) continue;
            var role = rule.Relation.RoleOf(slot);
            isPlace |= place is not null && role.Admits(place);
            isParty |= group is not null && role.Admits(group);
            isOnlyPlace |= place is not null && role.Admits(place) && (group is null || !role.Admits(group));
        }

        // "captured X": of what is taken, a name of one word is a place; persons have two.
        if (isOnlyPlace && isParty && isObject && name.First == name.Last && !NameRuns.IsAcronym(words, name.Last)
            && !words.Is(name.Run - 1, "the"))
            votes.Add(place, Sure);
        if (isObject && isPlace && name.First == name.Last && !NameRuns.IsAcronym(words, name.Last)
            && !words.Is(name.Run - 1, "the")) votes.Add(place, Weak);
        // "captured El Tarra": nobody takes persons with two names as often as towns.
        if (isOnlyPlace && isObject && name.Last > name.First && !PersonTitles.IsGivenName(words.Lower[name.First])
            && !words.Is(name.Run - 1, "the")) votes.Add(place, Weak);
        if (isPlace == isParty) return;
        if (isPlace && !isObject) return;
        // "the X seized": with the article, or as an acronym, a single name that fights is a party.
        var isNamedSo = words.Is(name.Run - 1, "the") || NameRuns.IsAcronym(words, name.Last);
        if (isPlace) votes.Add(place, Sure);
        else votes.Add(group, isNamedSo && name.First == name.Last ? Sure : Weak);
    }

    /// <summary>Whether a noun stands where some rule's verb has a role that people can play and places, bodies and things cannot: "arrested a
    /// couple", "passengers fled".</summary>
    public bool IsPeople(SentenceWords words, int noun)
    {
        if (words.Tree is not { } tree || cues.PeopleType is not { } people) return false;
        var (relation, verb) = (tree.Relations[noun], tree.Heads[noun]);
        for (var step = 0; relation == Relation.Conj && verb >= 0 && step < 6; step++) (relation, verb) = (tree.Relations[verb], tree.Heads[verb]);
        if (verb < 0 || tree.Upos[verb] != Upos.Verb || !(relation == Relation.Obj || Relation.Nsubj.Covers(relation))) return false;
        var isObject = relation != Relation.Nsubj;
        var isPeople = false;
        foreach (var (rule, pattern) in rules.Clauses(words.VerbLemma(verb)))
        {
            var slot = isObject != pattern.IsPassive ? FirstSlot(pattern) : pattern.Subject;
            if (slot < 0 || slot >= rule.Relation.Arity) continue;
            var role = rule.Relation.RoleOf(slot);
            if (Admits(role, NameConcept.Place) || Admits(role, NameConcept.Facility) || Admits(role, NameConcept.Agreement)) return false;
            isPeople |= role.Admits(people);
        }

        return isPeople;
    }

    private bool Admits(Role role, NameConcept concept) => cues.Concepts[concept] is { } type && role.Admits(type);

    private static int FirstSlot(ClausePattern pattern) =>
        pattern.Right is [{ Kind: PatternItemKind.Slot } first, ..] ? first.Slot : -1;

    // The word of the name that hangs on a word outside it.
    private static int HeadOf(SentenceTree tree, NameSpan name)
    {
        for (var i = name.Last; i >= name.First; i--)
        {
            if (tree.Heads[i] < name.Run || tree.Heads[i] > name.Last) return i;
        }

        return name.Last;
    }
}
