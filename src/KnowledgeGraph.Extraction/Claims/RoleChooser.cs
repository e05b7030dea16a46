using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Chooses who plays a role: of those who stand in its place the ones that its types admit and the sentence means.</summary>
internal sealed class RoleChooser(SentenceReading sentence)
{
    // Who judges or helps somebody for what he does judges or helps him.
    private static readonly FrozenSet<string> Judging = Set("blame accuse condemn denounce criticise criticize slam decry fault oppose reject "
        + "support back aid assist endorse welcome praise fund finance sponsor bolster reinforce defend join lead counter condemnation "
        + "criticism support backing opposition help");

    private readonly SentenceWords _words = sentence.Words;

    /// <summary>Those who stand in a participant's place, each with its first reading that the role admits.</summary>
    /// <param name="match">The match.</param>
    /// <param name="participant">The participant.</param>
    /// <param name="misfit">The last who was refused; <see langword="null"/> for none.</param>
    /// <param name="reason">Why.</param>
    public List<(Filler? Filler, EntityReading? Reading)> Choose(RuleMatch match, int participant, out Filler? misfit, out RejectReason reason)
    {
        var chosen = new List<(Filler?, EntityReading?)>();
        (misfit, reason) = (null, RejectReason.RoleType);
        foreach (var filler in match.Participants[participant])
        {
            var reading = IsWhere(match, participant, filler) ? null : filler.Mention.Readings.FirstOrDefault(r =>
                match.Rule.Admits(participant, r.Type) && !(r.IsMetonym && IsBehindPlaceWord(filler.Mention)));
            // "attacked his forces": whose they are is not whom it hit.
            // Nor do its citizens leave for it: only men, jets and campaigns act for their owner.
            if (filler is { IsModifier: true, Mention.Kind: MentionKind.Pronoun } && !IsUndertaking(filler.Mention)) reading = null;
            if (IsExcepted(filler.Mention)) reading = null;
            var refusal = reading is null ? ReasonOf(filler) : Refusal(match, filler, participant == 0);
            if (refusal is null) chosen.Add((filler, reading));
            else (misfit, reason) = (filler, refusal.Value);
        }

        return chosen;
    }

    // "Not Russia but Israel bombed": Russia did not.
    private bool IsExcepted(SentenceMention mention)
    {
        var before = _words.Is(mention.First - 1, WordClass.Determiner) ? mention.First - 2 : mention.First - 1;
        return _words.Is(before, "not") && _words.Is(mention.Last + 1, "but") && (before == 0 || sentence.Structure.GroupAt(before - 1) < 0);
    }

    /// <summary>Whether somebody who would act is only where it happens: "raids in Syria killed".</summary>
    public bool IsWhere(RuleMatch match, int participant, Filler filler)
    {
        var relation = match.Rule.Relation;
        if (participant > 0 || relation.Arity < 3 || filler.IsModifier || filler.Mention.Kind == MentionKind.Demonym) return false;
        // "killed in Russia's bombardment": it is whose.
        if (_words.Is(filler.Mention.Last + 1, WordClass.Possessive)) return false;
        var phrase = sentence.Structure.PhraseAt(filler.Mention.First);
        var before = (phrase < 0 ? filler.Mention.First : sentence.Structure.Phrases[phrase].First) - 1;
        if (before < 0 || _words.Lower[before] is not ("in" or "inside" or "across" or "near" or "around" or "at" or "throughout")) return false;
        for (var i = 2; i < relation.Arity; i++)
        {
            if (filler.Mention.Readings.Any(r => relation.RoleOf(i).Admits(r.Type))) return true;
        }

        return false;
    }

    /// <summary>Whether the sentence says by a common noun who does it, though nobody is known by it: "security agents arrested", "overrun by
    /// a few hundred insurgents". Nobody in particular would be wrong.</summary>
    public bool IsDoerUnknown(RuleMatch match)
    {
        if (match.Group is not { } group || match.Participants.Length < 2 || match.Participants[0].Count > 0) return false;
        if (!group.IsPassive && !group.IsBare)
        {
            var before = group.First - 1;
            while (before > 0 && _words.Classes[before] is WordClass.Adverb) before--;
            return IsUnknownActor(before);
        }

        for (var i = group.Last + 1; i < _words.Count && i < group.Last + 7; i++)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop || sentence.Structure.GroupAt(i) >= 0) return false;
            if (_words.Is(i, "by")) return group.IsPassive && sentence.Structure.PhraseAt(i + 1) is >= 0 and var phrase
                && (IsUnknownActor(sentence.Structure.Phrases[phrase].Last) || IsUnknownCrowd(sentence.Structure.HeadOf(phrase)));
        }

        return false;
    }

    private bool IsUnknownCrowd(int head) => sentence.At(head) is null && (_words.NounLemma(head) is "foreigner" or "thug" or "mob" or "crowd" or "robber" or "vigilante"
        || NominalWords.KindOf(_words.NounLemma(head)) == NominalKind.People);

    private bool IsUnknownActor(int word)
    {
        if (sentence.Structure.PhraseAt(word) is not (>= 0 and var phrase)) return false;
        var head = sentence.Structure.HeadOf(phrase);
        var lemma = _words.NounLemma(head);
        if (sentence.At(head) is not null) return false;
        return lemma is "police" or "agent" or "officer" or "official" or "authority" or "leader" or "commander" or "warlord" or "bandit" or "pirate"
            || NominalWords.KindOf(lemma) is NominalKind.Combatants or NominalKind.Group or NominalKind.Government or NominalKind.Alliance;
    }

    private static RejectReason ReasonOf(Filler filler) =>
        filler.Mention.Kind == MentionKind.Pronoun ? RejectReason.NoAntecedent : RejectReason.RoleType;

    private RejectReason? Refusal(RuleMatch match, Filler filler, bool isSubject)
    {
        if (IsInside(match, filler.Mention)) return RejectReason.Overlap;
        if (IsCitizen(filler)) return RejectReason.Modifier;
        if (isSubject && IsJoinedByWord(match) && filler.Mention.Kind is not (MentionKind.Name or MentionKind.Pronoun) && !IsBuilding(match, filler.Mention))
            return RejectReason.Nameless;
        if (IsBehindSemicolon(match.TriggerWord, filler.Mention)) return RejectReason.NoAntecedent;
        if (IsListener(filler.Mention) || IsHelper(match, filler.Mention)) return RejectReason.OtherSense;
        if (filler.Mention.Kind == MentionKind.Pronoun) return null;
        var lemma = match.Group is null ? _words.NounLemma(match.TriggerWord) : _words.VerbLemma(match.TriggerWord);
        return ModifierGuard.StandsForHead(sentence, match, filler, isSubject || Judging.Contains(lemma)) ? null : RejectReason.Modifier;
    }

    // "took the town with help from X": X helps, and loses nothing.
    private bool IsHelper(RuleMatch match, SentenceMention mention)
    {
        var phrase = sentence.Structure.PhraseAt(mention.First);
        var from = (phrase < 0 ? mention.First : sentence.Structure.Phrases[phrase].First) - 1;
        return from > 1 && _words.Is(from, "from") && from - 1 > match.TriggerWord && match.Trigger.End < _words.Ends[from - 1]
            && _words.Lower[from - 1] is "help" or "support" or "backing" or "aid" or "assistance" or "cover" or "permission" or "pressure";
    }

    // "the spokesman in Colombo": the town, not who governs from it.
    private bool IsBehindPlaceWord(SentenceMention mention) => mention.First > 0 && _words.Lower[mention.First - 1] is "in" or "near" or "inside"
        or "outside" or "around" or "into" or "at";

    // "a barracks in Nasib" has no other name than that it is there.
    private bool IsBuilding(RuleMatch match, SentenceMention mention) => mention.Reason is "group" && !mention.IsNested
        && !_words.Is(mention.First - 1, "the")
        && _words.Lower[match.TriggerWord] is "in" or "at" or "inside" or "on" or "'s" or "’s" && NominalWords.IsBuilding(_words.NounLemma(mention.Last))
        && match.Participants[1].All(static f => f.Mention.Kind == MentionKind.Name);

    // "X, the Iraqi who led the group": one citizen is not the country; "the Turks" are.
    private bool IsCitizen(Filler filler)
    {
        if (filler is not { IsModifier: false, Mention: { Kind: MentionKind.Demonym, IsNested: false } mention } || _words.Tree is not { } tree
            || sentence.Structure.PhraseAt(mention.Last) is not (>= 0 and var phrase) || sentence.Structure.HeadOf(phrase) != mention.Last) return false;
        return tree.Upos[mention.Last] is Language.Upos.Noun or Language.Upos.Propn && _words.Lower[mention.Last][^1] != 's'
            && mention.First > 0 && _words.Lower[mention.First - 1] is "the" or "a" or "an" && _words.Classes[Math.Min(mention.Last + 1, _words.Count - 1)] is WordClass.Relative or WordClass.Comma;
    }

    // "ISIL-held buildings" are not something called "held buildings", and "the United States" is no state of anybody; but "Iranian-backed
    // militias" as a whole name the militias.
    private bool IsInside(RuleMatch match, SentenceMention mention)
    {
        if (match.TriggerWord < mention.First || match.TriggerWord > mention.Last || match.IsPrefix) return false;
        return _words.IsHyphen(match.TriggerWord - 1) ? mention.First == match.TriggerWord : _words.IsCapitalised(match.TriggerWord);
    }

    /// <summary>Whether only a preposition or an owner's mark joins the two: "X of Y", "Y's X". Then the author says it, whoever speaks.</summary>
    public bool IsJoinedByWord(RuleMatch match) => match.Group is null
        && (_words.Classes[match.TriggerWord] is WordClass.Preposition or WordClass.Possessive);

    // "The mayor looked on; soldiers shot": another sentence but for its stop.
    private bool IsBehindSemicolon(int trigger, SentenceMention mention)
    {
        if (mention.First > trigger) return false;
        for (var i = mention.Last + 1; i < trigger; i++)
        {
            if (_words.Is(i, ";") && !GoesOn(i + 1)) return true;
        }

        return false;
    }

    // "Rebels took the town; burned the mill; and left": a verb of the same row, without a subject of its own.
    private bool GoesOn(int word)
    {
        if (word < _words.Count && _words.Lower[word] is "and" or "or") word++;
        return word < _words.Count && _words.Tree is { } tree && tree.Upos[word] == Language.Upos.Verb && tree.Relations[word] == Language.Relation.Conj
            && tree.Child(word, Language.Relation.Nsubj) < 0 && tree.Child(word, Language.Relation.NsubjPass) < 0;
    }

    // "told the agency that the army had bombed": who is told plays no role in what he is told.
    private bool IsListener(SentenceMention mention)
    {
        if (!_words.Is(mention.Last + 1, "that")) return false;
        var phrase = sentence.Structure.PhraseAt(mention.First);
        var before = (phrase < 0 ? mention.First : sentence.Structure.Phrases[phrase].First) - 1;
        return sentence.Structure.GroupAt(before) is >= 0 and var group
            && SpeechWords.Telling.Contains(_words.VerbLemma(sentence.Structure.Groups[group].Head));
    }

    // "supporting their offensive" supports them.
    private bool IsUndertaking(SentenceMention owner)
    {
        var phrase = sentence.Structure.PhraseAt(owner.First);
        return phrase >= 0 && ModalityWords.Undertakings.Contains(_words.NounLemma(sentence.Structure.HeadOf(phrase)));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
