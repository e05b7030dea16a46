using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Tells matches whose words have another sense than the rule's: a particle, an object or a phrase beside them says so.</summary>
internal sealed class SenseGuard(SentenceReading sentence)
{
    private static readonly FrozenSet<string> CountryNames = Countries.All.Select(static c => c.Name)
        .Concat(["US", "U.S.", "USA", "UK", "Türkiye", "Middle East"]).ToFrozenSet(StringComparer.Ordinal);

    private readonly SentenceWords _words = sentence.Words;
    private readonly SentenceTree? _tree = sentence.Words.Tree;

    /// <summary>Why the words of a match do not say its relation, or <see langword="null"/> where nothing speaks against it.</summary>
    public string? Find(RuleMatch match)
    {
        if (ShareOf(match) is { } share) return share;
        if (match.Group is null) return OfNoun(match);
        // "{country} head {leader}" is an example of a noun: the parser of examples took it for a verb.
        if (match.Rule.Patterns.Length > 0 && match.Rule.Patterns.All(static p => p is NounPattern)) return "it is a verb here";
        if (_tree is null) return null;
        var verb = match.TriggerWord;
        // "was a dead letter": not dead.
        if (_words.VerbLemma(verb) is "be" && IsBefore(LastOf(match))) return "it only describes the noun behind it";
        var lemma = _words.VerbLemma(verb);
        return OtherParticle(match, verb, lemma) ?? OtherObject(match, verb) ?? lemma switch
        {
            "take" => Taken(match, verb),
            "clear" when Has(verb, "of") => "somebody is cleared of something",
            "keep" when Has(verb, "from") && !Says(match.Rule, "from") => "somebody is kept from something",
            "find" when match.Pattern?.Trigger.Children.Any(static c => c.IsWord) != true => "it was found, not founded",
            "leave" => LeftBehind(verb),
            "die" => Illness(verb),
            "join" => Joined(verb),
            "wind" => "something winds",
            "strike" when Struck(match, verb) => "a bargain is struck",
            "use" => Used(verb),
            "serve" => _words.Is(verb + 1, "as") && !Says(match.Rule, "as") ? "it serves as something" : null,
            "lead" or "head" or "direct" or "oversee" or "run" or "command" or "spearhead" => Led(match, verb),
            _ => SenseWords.AttackVerbs.Contains(lemma) ? Spoken(match, verb) : null,
        };
    }

    // "controls 40 percent of the enclave", "took a third of the city": who has a share has not the whole. "Cut the road from A to B": neither is cut off.
    private string? ShareOf(RuleMatch match)
    {
        foreach (var filler in match.Participants.SelectMany(static p => p))
        {
            var first = sentence.Structure.PhraseAt(filler.Mention.First) is >= 0 and var phrase
                ? Math.Min(filler.Mention.First, sentence.Structure.Phrases[phrase].First) : filler.Mention.First;
            if (first < 2) continue;
            if (_words.Is(first - 1, "of") && SenseWords.Shares.Contains(_words.Lower[first - 2])) return "it is only a share of it";
            if (_words.Lower[first - 1] is "to" or "from" && IsBetweenPlaces(match.Rule, first - 1)) return "it is a way between two places";
        }

        return null;
    }

    // "the road from A to B", as seen from either preposition.
    private bool IsBetweenPlaces(Rule rule, int marker)
    {
        var from = marker;
        while (from > 0 && from > marker - 6 && !_words.Is(from, "from")) from--;
        if (!_words.Is(from, "from") || from == 0 || !SenseWords.Ways.Contains(_words.NounLemma(from - 1))
            || !Says(rule, _words.NounLemma(from - 1))) return false;
        for (var i = from + 1; i < _words.Count && i < from + 7; i++)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop) return false;
            if (_words.Is(i, "to")) return true;
        }

        return false;
    }

    // A preposition before what somebody is said to have done: "cleared X of bombing".
    private bool Has(int verb, string marker)
    {
        for (var i = verb + 1; i + 1 < _words.Count && i < verb + 8; i++)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop or WordClass.Subordinator) return false;
            if (_words.Is(i, marker)) return _words.Lower[i + 1].EndsWith("ing", StringComparison.Ordinal);
        }

        return false;
    }

    private int LastOf(RuleMatch match)
    {
        var last = match.TriggerWord;
        while (last + 1 < _words.Count && _words.Starts[last + 1] < match.Trigger.End) last++;
        return last;
    }

    private bool IsBefore(int word) => _tree!.Upos[word] == Upos.Adj && _tree.Relations[word] == Relation.Amod && _tree.Heads[word] > word;

    // "dates back to": no backing.
    private string? OfNoun(RuleMatch match)
    {
        var word = match.TriggerWord;
        // "who heads the council": a verb that the parser took for a noun.
        if (sentence.Structure.GroupAt(word) >= 0 && !_words.Lower[word].EndsWith("ing", StringComparison.Ordinal) && _words.Is(word, WordClass.Verb)
            && (word > 0 && _words.Is(word - 1, WordClass.Relative) && !_words.Is(word - 1, "whose") || _words.Is(word + 1, "by"))) return "it is a verb here";
        if (_words.Is(word, "back") && word > 0 && (_words.Is(word - 1, WordClass.Verb) || sentence.Structure.GroupAt(word - 1) >= 0))
            return "something goes back";
        var lemma = _words.NounLemma(word);
        var isStudent = SenseWords.Students.Contains(lemma);
        if (!isStudent && !SenseWords.Envoys.Contains(lemma)) return null;
        foreach (var filler in match.Participants.SelectMany(static p => p))
        {
            if (!IsCountry(filler.Mention)) continue;
            // "a China analyst" studies it; "the United Nations envoy for Libya" is sent to it.
            if (isStudent && filler.Mention.Kind == MentionKind.Name && filler.Mention.Last == word - 1) return "it is what somebody studies";
            if (!isStudent && _words.Lower[Math.Max(0, filler.Mention.First - 1)] is "for" or "to") return "it is where somebody is sent";
        }

        return null;
    }

    private bool IsCountry(SentenceMention mention) => IsCountry(_words, mention);

    /// <summary>Whether a mention is the name of a country.</summary>
    public static bool IsCountry(SentenceWords words, SentenceMention mention) =>
        CountryNames.Contains(words.Sentence.Document.Text[mention.Span.Start..mention.Span.End]);

    // "ruled out an attack", "took off": another verb.
    private string? OtherParticle(RuleMatch match, int verb, string lemma)
    {
        if (!SenseWords.Particles.TryGetValue(lemma, out var others)) return null;
        var next = verb + 1;
        var particle = IsParticleOf(verb, next) ? next : -1;
        foreach (var child in _tree!.Children(verb))
        {
            if (child > verb && _tree.Relations[child] == Relation.CompoundPrt) particle = child;
        }

        if (particle < 0 || !others.Split(' ').Contains(_words.Lower[particle], StringComparer.Ordinal)
            || Says(match.Rule, _words.Lower[particle])) return null;
        return $"'{_words.Lower[verb]} {_words.Lower[particle]}' is another verb";
    }

    // Right behind the verb, with no noun of its own: "held up the convoy" but "held out of reach".
    private bool IsParticleOf(int verb, int word) => word < _words.Count && word == verb + 1 && _tree!.Heads[word] == verb
        && _tree.Relations[word] == Relation.Advmod && _tree.Upos[word] is Upos.Adp or Upos.Adv;

    private static bool Says(Rule rule, string word) =>
        rule.Example.Split(' ', '|', '[', ']').Contains(word, StringComparer.Ordinal);

    // "moved tanks to X on its side", "took a line on X": a rule without object does not read a verb that has one.
    private string? OtherObject(RuleMatch match, int verb)
    {
        if (match.Pattern?.Trigger is not { } trigger || _tree!.Upos[verb] != Upos.Verb) return null;
        if (trigger.Children.Any(static c => c.Edge is TreeEdge.Object or TreeEdge.Recipient or TreeEdge.Complement)) return null;
        if (!trigger.Children.Any(static c => c is { Edge: TreeEdge.Oblique, Marker: "on" or "against" or "with" or "towards" or "over" })) return null;
        var target = _tree.Child(verb, Relation.Obj);
        return target < 0 || target < verb || IsOwn(trigger, verb, target) || _tree.Child(target, Relation.Case) >= 0 || _words.Classes[target] == WordClass.Pronoun
            ? null : $"'{_words.Lower[verb]}' has an object that the example has not";
    }

    // "take part" is one verb.
    private bool IsOwn(TreeNode trigger, int verb, int target) =>
        trigger.Words.Any(p => target - verb < p.Length && _words.Is(target, p[target - verb]) && WordMatcher.IsVerb(_words, verb, p[0]));

    // "was taken to hospital", "action taken against X".
    private string? Taken(RuleMatch match, int verb)
    {
        foreach (var child in _tree!.Children(verb))
        {
            if (child < verb || _tree.Relations[child].Universal is not (Relation.Obl or Relation.Advmod or Relation.Xcomp)) continue;
            if (_words.Lower[child] is "hostage" or "prisoner" or "captive" or "seriously" or "aback") return Unless(match, child, "somebody is taken somewhere");
            if (_tree.Child(child, Relation.Case) is >= 0 and var marker && _words.Lower[marker] is "to" or "into" or "aboard" or "before")
                return Unless(match, marker, "somebody is taken somewhere");
        }

        var head = _tree.Heads[verb];
        for (var at = head; at > 0 && at > verb - 6 && Relation.Acl.Covers(_tree.Relations[verb]); at--)
        {
            if (_words.NounLemma(at) is "action" or "measure" or "step" or "decision" or "stance" or "position") return "something is done, nothing taken";
        }

        return null;
    }

    private string? Unless(RuleMatch match, int word, string why) => Says(match.Rule, _words.Lower[word]) ? null : why;

    // "leaving Rome as the only one": no departure.
    private string? LeftBehind(int verb)
    {
        if (_tree!.Child(verb, Relation.Obj) is not (>= 0 and var target)) return null;
        for (var i = target + 1; i < _words.Count && i < target + 4; i++)
        {
            if (_words.Is(i, "as") || _words.Is(i, "without")) return "it is left so";
            if (_words.Classes[i] is not WordClass.Comma) break;
        }

        return null;
    }

    // "died of cancer".
    private string? Illness(int verb)
    {
        foreach (var child in _tree!.Children(verb))
        {
            if (child < verb || _tree.Relations[child].Universal != Relation.Obl || _tree.Child(child, Relation.Case) is not (>= 0 and var marker)
                || _words.Lower[marker] is not ("of" or "from" or "after")) continue;
            if ((SenseWords.Illnesses.Contains(_words.NounLemma(child)) || SenseWords.Illnesses.Contains(_words.Lower[child])) && sentence.At(child) is null) return "nobody is to blame";
        }

        return null;
    }

    // "joined Italy in urging a truce", "joined her counterpart for talks".
    private string? Joined(int verb)
    {
        for (var i = verb + 1; i < _words.Count && i < verb + 14; i++)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Stop) return null;
            if (_words.Lower[i] is not ("in" or "for")) continue;
            if (i + 1 < _words.Count && _words.Forms[i + 1] == Text.VerbForm.Gerund && _words.Lower[i + 1].EndsWith("ing", StringComparison.Ordinal))
                return "they do it together";
            if (sentence.Structure.PhraseAt(i + 1) is >= 0 and var phrase
                && SenseWords.Gatherings.Contains(_words.NounLemma(sentence.Structure.HeadOf(phrase)))) return "they meet";
        }

        return null;
    }

    // "used false evidence against him": no weapon.
    private string? Used(int verb)
    {
        var used = _tree!.Child(verb, Relation.Obj) is >= 0 and var direct ? direct : _tree.Child(verb, Relation.NsubjPass);
        return used >= 0 && _tree.Upos[used] == Upos.Noun && !SenseWords.Weapons.Contains(_words.NounLemma(used))
            ? $"'{_words.Lower[used]}' is no weapon" : null;
    }

    // "a deal struck by the generals", "the bargain that she struck with him".
    private bool Struck(RuleMatch match, int verb)
    {
        if (match.Pattern?.Trigger.Children.Any(static c => c.IsWord) == true) return false;
        var thing = _tree!.Child(verb, Relation.Obj) is >= 0 and var direct ? direct : _tree.Child(verb, Relation.NsubjPass);
        if (thing < 0 && _tree.Relations[verb].Universal == Relation.Acl) thing = _tree.Heads[verb];
        return thing >= 0 && SenseWords.Bargains.Contains(_words.NounLemma(thing))
            && !match.Participants.Any(p => p.Any(f => f.Mention.First <= thing && f.Mention.Last >= thing));
    }

    // "led the Rome delegation": a delegation is led, not Rome; "directed the agency to return": an order.
    private string? Led(RuleMatch match, int verb)
    {
        if (match.Participants.Length < 2) return null;
        if (_tree!.Child(verb, Relation.Xcomp) is >= 0 and var order && order > verb && _tree.Child(order, Relation.Mark) is >= 0 and var mark
            && _words.Is(mark, "to")) return "somebody is told to do it";
        foreach (var filler in match.Participants[1])
        {
            if (filler.IsModifier && HeadOf(filler.Mention) is >= 0 and var head && SenseWords.Operations.Contains(_words.NounLemma(head)))
                return $"'{_words.Lower[head]}' is led";
        }

        return _tree!.Child(verb, Relation.Obj) is >= 0 and var led && SenseWords.Operations.Contains(_words.NounLemma(led))
            && sentence.At(led) is null ? $"'{_words.Lower[led]}' is led" : null;
    }

    // "attacked the minister's record", "blasted the bank for raising rates", "was hit by a car".
    private string? Spoken(RuleMatch match, int verb)
    {
        foreach (var fillers in match.Participants)
        {
            foreach (var filler in fillers)
            {
                if (filler.IsModifier && HeadOf(filler.Mention) is >= 0 and var head && SenseWords.Abstract.Contains(_words.NounLemma(head)))
                    return $"'{_words.Lower[head]}' is attacked with words";
            }
        }

        return Circumstance(verb) ?? (_tree!.Child(verb, Relation.Obj) is >= 0 and var target ? Circumstance(target) : null);
    }

    // What hangs on the verb, or by a mistake of the parser on its object.
    private string? Circumstance(int word)
    {
        foreach (var child in _tree!.Children(word))
        {
            if (child < word) continue;
            var marker = _tree.Child(child, Relation.Case) is >= 0 and var preposition ? preposition : _tree.Child(child, Relation.Mark);
            if (marker < 0) continue;
            if (_words.Is(marker, "by") && SenseWords.Hazards.Contains(_words.NounLemma(child)) && sentence.At(child) is null)
                return $"'{_words.Lower[child]}' is no weapon";
            if (_words.Is(marker, "for") && marker + 1 < _words.Count && _words.Lower[marker + 1].EndsWith("ing", StringComparison.Ordinal))
                return "it is criticised for something";
        }

        return null;
    }

    private int HeadOf(SentenceMention mention) => sentence.Structure.PhraseAt(mention.Last) is >= 0 and var phrase
        ? sentence.Structure.HeadOf(phrase) : -1;
}
