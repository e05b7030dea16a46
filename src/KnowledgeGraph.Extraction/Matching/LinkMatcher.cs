using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>
/// Matches rules that have a preposition or an owner's mark only: "the depot in Idlib", "the LNA's 106th Brigade". So little is said that
/// only what hangs directly together counts, between two who are named or described themselves, of the types that the rule names.
/// </summary>
internal sealed class LinkMatcher(SentenceReading sentence, PhraseReader phrases)
{
    private readonly SentenceWords _words = sentence.Words;
    private readonly TreePhrases? _tree = sentence.Words.Tree is { } tree ? new TreePhrases(sentence, tree) : null;

    /// <summary>Adds all matches.</summary>
    public void Match(RuleIndex rules, List<RuleMatch> matches)
    {
        for (var word = 0; word < _words.Count; word++)
        {
            foreach (var (rule, pattern) in rules.Links(IsOwnerMark(word) ? "'s" : _words.Lower[word]))
            {
                if (Match(rule, pattern, word) is { } match) matches.Add(match);
            }
        }
    }

    private RuleMatch? Match(Rule rule, LinkPattern pattern, int word)
    {
        var (head, dependent) = pattern switch
        {
            { IsFronted: true } => Fronted(word),
            { Words: ["'s"] } => Possessive(word),
            _ => Attached(word) is { Head.Count: > 0 } attached ? attached : Apposed(rule, pattern, word),
        };
        if (pattern is { IsFronted: false, Words: not ["'s"] }) AddNext(dependent);
        head = [.. head.Where(f => IsFit(rule, pattern.Head, f))];
        dependent = [.. dependent.Where(f => IsFit(rule, pattern.Dependent, f) && !head.Any(h => Overlaps(h.Mention, f.Mention)))];
        if (head.Count == 0 || dependent.Count == 0) return null;
        var participants = ClauseMatcher.Empty(rule);
        participants[pattern.Head] = head;
        participants[pattern.Dependent] = dependent;
        return new RuleMatch(rule, _words.Span(word, word), word)
        {
            Participants = participants,
            IsDescription = !pattern.IsFronted,
            Path = _tree is null ? MatchPath.Surface : MatchPath.Tree,
            Confidence = 0.8,
        };
    }

    // A pronoun says too little here, and a word that only modifies another is not what lies in a place.
    private static bool IsFit(Rule rule, int slot, Filler filler) => !filler.IsModifier && filler.Mention.Kind != MentionKind.Pronoun
        && filler.Mention.Readings.Any(r => rule.Admits(slot, r.Type));

    private static bool Overlaps(SentenceMention a, SentenceMention b) => a.First <= b.Last && b.First <= a.Last;

    private (List<Filler> Head, List<Filler> Dependent) Attached(int preposition)
    {
        if (_words.Tree is not { } tree) return Adjacent(preposition);
        var dependent = tree.Heads[preposition];
        if (tree.Relations[preposition] != Relation.Case || dependent < preposition) return ([], []);
        var head = tree.Heads[dependent];
        // A name of several words may hang on its last or its first.
        if (head >= 0 && tree.Relations[head] == Relation.Flat) head = tree.Heads[head];
        // "on Saturday and X on Sunday": what hangs on the preposition is a day.
        if (head < 0 || head > preposition || _tree!.Core(dependent).Count == 0) return ([], []);
        // "the campaign against the ELN in Colombia" and "met the envoy of Peru in Lima": who stands right before is there too.
        if (IsWhere(preposition) && Beside(preposition, head, tree) is { } beside) return ([new Filler(beside)], _tree.Of(dependent));
        if (tree.Relations[dependent].Universal == Relation.Nmod)
            return (At(head) is { Count: > 0 } at ? at : Said(head, preposition, tree), _tree.Of(dependent));
        // "shelled the mill at Oldham": the parser hangs it on the verb, whose object stands right before.
        var isObject = tree.Relations[dependent].Universal == Relation.Obl && sentence.At(preposition - 1) is { } before
            && (before.Kind == MentionKind.Name || NominalWords.IsBuilding(_words.NounLemma(before.Last))) && IsObject(before, head, tree);
        return isObject ? (At(preposition - 1), _tree.Of(dependent)) : ([], []);
    }

    // "in Warduj, in Badakhshan province," and "at Hit in Anbar": of two places side by side the first lies in the second, whatever the
    // parser hangs it on.
    private (List<Filler> Head, List<Filler> Dependent) Apposed(Rule rule, LinkPattern pattern, int preposition)
    {
        var hasComma = _words.Is(preposition - 1, WordClass.Comma);
        if (_words.Tree is not { } tree || tree.Heads[preposition] is not (>= 0 and var dependent) || dependent < preposition) return ([], []);
        if (sentence.At(hasComma ? preposition - 2 : preposition - 1) is not { Kind: MentionKind.Name } before
            || before.Last != preposition - (hasComma ? 2 : 1)) return ([], []);
        if (!before.Readings.Any(r => rule.Admits(pattern.Dependent, r.Type) && rule.Admits(pattern.Head, r.Type))) return ([], []);
        if (sentence.At(dependent) is not { } place || (hasComma && !IsEnd(place.Last + 1))) return ([], []);
        return ([new Filler(before)], _tree!.Of(dependent));
    }

    // "forces in Iraq and Syria" are in both, whatever the parser hangs the second on.
    private void AddNext(List<Filler> places)
    {
        if (places is not [.., { IsModifier: false, Mention: { Kind: MentionKind.Name } last }] || !_words.Is(last.Last + 1, "and")) return;
        if (sentence.At(last.Last + 2) is not { Kind: MentionKind.Name } next || places.Exists(f => ReferenceEquals(f.Mention, next))) return;
        var end = next.Last + 1;
        var isEnd = end >= _words.Count || _words.Classes[end] is WordClass.Stop or WordClass.Preposition
            || (_words.Is(end, WordClass.Comma) && !OpensAside(end + 1));
        if (isEnd && next.First == last.Last + 2 && ReferenceEquals(next.Readings[0].Type, last.Readings[0].Type)) places.Add(new Filler(next));
    }

    // "stayed in Homs, and Syria, which …,": who is told more of in passing begins a clause of its own.
    private bool OpensAside(int word) => word < _words.Count && _words.Classes[word] is WordClass.Relative or WordClass.Determiner or WordClass.Possessive;

    // "of", "from" and "with" say of whom, and not where.
    private bool IsWhere(int preposition) => _words.Lower[preposition] is "in" or "at" or "near" or "inside" or "within" or "across" or "throughout"
        or "around" or "on";

    // Whom a noun or verb before the place has for its complement: the nearest noun is where it happens, whatever the parser hangs the place on.
    private SentenceMention? Beside(int preposition, int head, SentenceTree tree)
    {
        if (sentence.At(preposition - 1) is not { Kind: MentionKind.Name } before || before.Last != preposition - 1
            || (head >= before.First && head <= before.Last) || Countries.IsCountry(_words, before)) return null;
        var word = before.Last;
        while (tree.Heads[word] >= before.First && tree.Heads[word] <= before.Last) word = tree.Heads[word];
        return tree.Relations[word].Universal is Relation.Nmod or Relation.Obl && tree.Heads[word] is >= 0 and var above && above < before.First
            && (above == head || tree.Heads[above] == head) && tree.Child(word, Relation.Case) is >= 0 and var marker && IsWith(marker) ? before : null;
    }

    // Who is fought or met is there; who is only talked about need not be.
    private bool IsWith(int preposition) => _words.Lower[preposition] is "against" or "with" or "of";

    // "X, a town in Y", "X is a mosque in Y": what a noun says of somebody holds of him. Where "X is a hero" need not be where X is.
    private List<Filler> Said(int noun, int preposition, SentenceTree tree)
    {
        if (!IsWhere(preposition)) return [];
        var isCopula = tree.Child(noun, Relation.Cop) >= 0;
        if (isCopula && NounReference.IsPerson(_words.NounLemma(noun))) return [];
        var subject = isCopula ? tree.Child(noun, Relation.Nsubj) : tree.Relations[noun] == Relation.Appos ? tree.Heads[noun] : -1;
        return subject >= 0 && subject < noun && sentence.At(subject) is { Kind: MentionKind.Name } named ? [new Filler(named)] : [];
    }

    private bool IsEnd(int word) => word >= _words.Count || _words.Classes[word] is WordClass.Comma or WordClass.Stop or WordClass.Dash;

    private static bool IsObject(SentenceMention mention, int verb, SentenceTree tree)
    {
        for (var word = mention.First; word <= mention.Last; word++)
        {
            if (tree.Heads[word] == verb && tree.Relations[word] is Relation.Obj or Relation.NsubjPass) return true;
        }

        return false;
    }

    private bool IsOwnerMark(int word) => _words.Lower[word] is "'s" or "’s" || (word > 0 && _words.Text(word) is "'" or "’" && _words.Lower[word - 1][^1] == 's');

    private (List<Filler> Head, List<Filler> Dependent) Possessive(int mark)
    {
        if (_words.Tree is not { } tree) return Adjacent(mark);
        var owner = tree.Heads[mark];
        if (owner < 0 || tree.Relations[mark] != Relation.Case || sentence.At(mark - 1) is not { IsNested: false } named) return ([], []);
        while (owner >= named.First && owner <= named.Last) owner = tree.Heads[owner];
        return owner <= mark ? ([], []) : (At(owner), [new Filler(named)]);
    }

    // Whoever only stands beside the word is not meant by it: "the head of the SDF, Mazloum Abdi".
    private List<Filler> At(int word) => sentence.At(word) is { } mention ? [new Filler(mention)] : [];

    // "Near Hit, two strikes destroyed a depot": who does something there, or to whom it is done.
    private (List<Filler> Head, List<Filler> Dependent) Fronted(int preposition)
    {
        if (preposition > 0 && !_words.Is(preposition - 1, WordClass.Stop) && !_words.Is(preposition - 1, WordClass.Quote)) return ([], []);
        var place = sentence.Structure.PhraseAt(preposition + 1);
        if (place < 0) return ([], []);
        var dependent = phrases.ReadRight(place, out var end);
        if (!_words.Is(end, WordClass.Comma) || sentence.Structure.PhraseAt(end + 1) is not (>= 0 and var subject)) return ([], []);
        return (phrases.ReadRight(subject, out _), dependent);
    }

    private (List<Filler> Head, List<Filler> Dependent) Adjacent(int word)
    {
        var phrase = sentence.Structure.PhraseAt(word + 1);
        if (phrase < 0 || sentence.At(word - 1) is not { } before) return ([], []);
        var behind = phrases.ReadRight(phrase, out _);
        return IsOwnerMark(word) ? (behind, [new Filler(before)]) : ([new Filler(before)], behind);
    }
}
