using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Reads who is meant by a word of a tree and all that is coordinated with it, listed behind it or said of it.</summary>
internal sealed class TreePhrases(SentenceReading sentence, SentenceTree tree)
{
    private const int Deepest = 6;
    private readonly SentenceWords _words = sentence.Words;
    private readonly TreeAntecedents _antecedents = new(sentence, tree);

    /// <summary>Who is meant by a word: itself, what it counts, what is coordinated with it, what "including" lists.</summary>
    public List<Filler> Of(int word, int depth = 0)
    {
        var fillers = Core(word, depth);
        if (depth > Deepest) return fillers;
        foreach (var child in Exemplars(word))
        {
            var members = Of(child, depth + 1);
            members.RemoveAll(static f => f.IsModifier);
            if (members.Count > 0) fillers.RemoveAll(static f => f.IsModifier);
            fillers.AddRange(members);
        }

        foreach (var child in tree.Children(word))
        {
            if (tree.Relations[child] == Relation.Conj && IsShared(child)) fillers.AddRange(Of(child, depth + 1));
            else if (IsCompany(child)) fillers.AddRange(Of(child, depth + 1).Where(static f => !f.IsModifier));
        }

        if (depth == 0) AddOthers(word, fillers);
        return fillers;
    }

    // "A along with B".
    private bool IsCompany(int child) => tree.Relations[child].Universal is Relation.Nmod or Relation.Obl
        && tree.Child(child, Relation.Case) is >= 0 and var marker && IsCompany(_words, marker);

    /// <summary>Whether a preposition says that somebody acts with another: "alongside", "along with", "together with".</summary>
    public static bool IsCompany(SentenceWords words, int marker) => words.Lower[marker] is "alongside"
        || (words.Lower[marker] is "along" or "together" && words.Is(marker + 1, "with"));

    // "gunmen of A and B" are of both; "43 people, among them 19 children", "300 dead, most of them civilians".
    private void AddOthers(int word, List<Filler> fillers)
    {
        if (sentence.At(word) is { Kind: MentionKind.Nominal } members && members.Last == word && OfPhrase(word) is >= 0 and var whole)
        {
            var owners = Of(whole, 1);
            if (owners.Count > 1 && IsSame(owners[0], members)) fillers.AddRange(owners.Skip(1));
        }

        if (fillers.Count == 0 || sentence.Structure.PhraseAt(word) is not (>= 0 and var phrase)) return;
        var at = sentence.Structure.Phrases[phrase].Last + 1;
        if (!_words.Is(at, WordClass.Comma) && !_words.Is(at, WordClass.Dash)) return;
        var listed = at + 1;
        if (_words.Is(listed, "among") && (_words.Is(listed + 1, "them") || _words.Is(listed + 1, "whom"))) listed += 2;
        else
        {
            while (listed < at + 5 && !_words.Is(listed, "of")) listed++;
            if (!_words.Is(listed, "of") || !_words.Is(listed + 1, "them")) return;
            listed += 2;
        }

        for (var i = 0; i < 6 && sentence.Structure.PhraseAt(listed) is >= 0 and var next; i++)
        {
            var last = sentence.Structure.HeadOf(next);
            if (sentence.At(last) is { Kind: not MentionKind.Pronoun } member) fillers.Add(new Filler(member));
            listed = sentence.Structure.Phrases[next].Last + 1;
            if (!_words.Is(listed, WordClass.Conjunction)) return;
            listed++;
        }
    }

    private static bool IsSame(Filler a, SentenceMention b) => a.Mention.Readings.Any(r =>
        string.Equals(r.EntityId, b.Readings[0].EntityId, StringComparison.Ordinal));

    /// <summary>Who is meant by a word alone.</summary>
    public List<Filler> Core(int word, int depth = 0)
    {
        if (sentence.At(word) is { } direct) return [(Named(word, direct) ?? Apposed(word, direct)) is { } name ? new Filler(name) : OwnerOf(word, direct) is { } whose
            ? new Filler(whose, IsModifier: true) : new Filler(direct)];
        if (depth > Deepest) return [];
        if ((IsTransparent(word) || IsArmsOf(word)) && OfPhrase(word) is >= 0 and var counted && Of(counted, depth + 1) is { Count: > 0 } meant) return meant;
        foreach (var child in tree.Children(word))
        {
            if (tree.Relations[child] is not (Relation.Appos or Relation.Flat) || child < word) continue;
            if (sentence.At(child) is { Kind: MentionKind.Name } named) return [new Filler(named)];
            // "the US operator Network Solutions" is somebody whom nobody knows, not the US.
            if (_words.IsCapitalised(child) && !HasComma(word, child)) return [];
        }

        // "the former affiliate that rules the enclave": what is said of a name stands for it.
        if (tree.Relations[word] == Relation.Appos && tree.Heads[word] is >= 0 and var said && said < word && !HasVerb(said, word)
            && sentence.At(said) is { Kind: MentionKind.Name or MentionKind.Metonym } described) return [new Filler(described)];
        if (Described(word) is { } meantBy) return [new Filler(meantBy)];
        if (TreeSenders.Of(_words, tree, word) is >= 0 and var sender && Of(sender, depth + 1) is { Count: > 0 } senders) return senders;
        SentenceMention? modifier = null;
        foreach (var child in tree.Children(word))
        {
            if (_words.Is(child, "whose") && tree.Relations[child] == Relation.NmodPoss && sentence.At(_antecedents.OfOwner(child)) is { } owner) modifier = owner;
            var isModifier = child < word && tree.Relations[child].Universal is Relation.Compound or Relation.Amod or Relation.Nmod
                && !_words.IsHyphen(child + 1);
            if (isModifier && sentence.At(child) is { } found) modifier = found;
        }

        return modifier is null ? [] : [new Filler(modifier, IsModifier: true)];
    }

    // "the president's brother, Maher al-Assad": who is described and then named is the latter.
    private SentenceMention? Named(int word, SentenceMention described)
    {
        if (described.Kind != MentionKind.Nominal || described.Reason is not "group") return null;
        foreach (var child in tree.Children(word))
        {
            if (child > word && tree.Relations[child] is Relation.Appos or Relation.Flat && sentence.At(child) is { Kind: MentionKind.Name } name
                && name.First <= described.Last + 2) return name;
        }

        return null;
    }

    // "the Desert Hawks, a pro-government militia": the one that is named, not all that are called so.
    private SentenceMention? Apposed(int word, SentenceMention described)
    {
        if (described.Kind != MentionKind.Nominal || described.Last != word || tree.Relations[word] != Relation.Appos
            || tree.Child(word, Relation.Det) is not (>= 0 and var article) || _words.Lower[article] is not ("a" or "an")) return null;
        return tree.Heads[word] is >= 0 and var head && head < article && sentence.At(head) is { Kind: MentionKind.Name } named && _words.Is(article - 1, WordClass.Comma)
            && ReferenceEquals(named.Readings[0].Type, described.Readings[0].Type) ? named : null;
    }

    // "Eritrea, whose army": not the army that the schema calls so.
    private SentenceMention? OwnerOf(int word, SentenceMention described)
    {
        if (described.Kind != MentionKind.Nominal || NominalWords.KindOf(_words.NounLemma(word)) is not (NominalKind.Force or NominalKind.Combatants)
            || tree.Child(word, Relation.NmodPoss) is not (>= 0 and var whose) || !_words.Is(whose, "whose")) return null;
        return sentence.At(_antecedents.OfOwner(whose));
    }

    // "SANA blamed organisations" is no apposition, whatever the parser makes of the verb.
    private bool HasVerb(int first, int second)
    {
        for (var i = first + 1; i < second; i++)
        {
            if (_words.Is(i, WordClass.Verb) && sentence.Structure.GroupAt(i) >= 0 && _words.Is(i + 1, WordClass.Quote)) return true;
        }

        return false;
    }

    // "Madaya, a mountain resort which they sealed off", whatever the parser makes of the resort; "Nyala is one of the cities that they hold".
    private SentenceMention? Described(int word)
    {
        var first = sentence.Structure.PhraseAt(word) is >= 0 and var phrase ? sentence.Structure.Phrases[phrase].First : word;
        if (first > 1 && _words.Lower[first] is "a" or "an" && _words.Is(first - 1, WordClass.Comma)
            && sentence.At(first - 2) is { Kind: MentionKind.Name } named && sentence.Structure.HeadOf(sentence.Structure.PhraseAt(word)) == word) return named;
        var at = tree.Relations[word] == Relation.Nmod && tree.Heads[word] is >= 0 and var one && _words.Is(one, "one") ? one : word;
        return tree.Child(at, Relation.Cop) >= 0 && tree.Child(at, Relation.Nsubj) is >= 0 and var subject
            && sentence.At(subject) is { Kind: MentionKind.Name or MentionKind.Metonym } meant ? meant : null;
    }

    // "A but not B", "A the east and B the west": what is denied, and what has an object of its own, does not share the role.
    private bool IsShared(int conjunct)
    {
        if (tree.Upos[conjunct] is Upos.Verb or Upos.Aux || IsGap(conjunct) || IsPair(conjunct)) return false;
        foreach (var child in tree.Children(conjunct))
        {
            if (tree.Relations[child] == Relation.Cc && _words.Is(child, "but")) return false;
            if (_words.Is(child, WordClass.Negation)) return false;
            if (tree.Relations[child] is Relation.Appos or Relation.Orphan or Relation.Dep && child > conjunct
                && !HasComma(conjunct, child)) return false;
        }

        return true;
    }

    // "A took the one on Thursday and B the other on Friday": of two names side by side with a date the first is who did it.
    private bool IsPair(int conjunct)
    {
        var (hasDate, hasOther) = (false, false);
        var own = sentence.At(conjunct);
        foreach (var child in tree.Children(conjunct))
        {
            hasDate |= child > conjunct && tree.Relations[child] == Relation.Nmod && (tree.Upos[child] == Upos.Num || DateWords.IsMonthOrDay(_words.Lower[child]));
            hasOther |= tree.Relations[child] is Relation.Flat or Relation.Compound && Math.Abs(child - conjunct) == 1 && own is not null
                && sentence.At(child) is { } other && !ReferenceEquals(other, own);
        }

        return hasDate && hasOther;
    }

    // A noun phrase right behind the conjunct is the object of a verb left out.
    private bool IsGap(int conjunct)
    {
        var structure = sentence.Structure;
        if (structure.PhraseAt(conjunct) is not (>= 0 and var phrase)) return false;
        var next = structure.PhraseAt(structure.Phrases[phrase].Last + 1);
        if (next < 0) return false;
        var (first, last) = structure.Phrases[next];
        return first == structure.Phrases[phrase].Last + 1 && _words.Is(first, WordClass.Determiner)
            && !Lexicon.TimeNouns.Contains(_words.NounLemma(last)) && !DateWords.IsMonthOrDay(_words.Lower[last]);
    }

    private bool HasComma(int first, int second)
    {
        for (var i = first + 1; i < second; i++)
        {
            if (_words.Classes[i] is WordClass.Comma or WordClass.Dash) return true;
        }

        return false;
    }

    /// <summary>Whether a common noun means somebody whom the text does not know either: "a gunman", "two men".</summary>
    public bool IsIndefinite(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree.Relations[child] == Relation.Nummod || (tree.Relations[child] == Relation.Det
                && _words.Lower[child] is "a" or "an")) return true;
        }

        return false;
    }

    // "tanks of the Republican Guard".
    private bool IsArmsOf(int word) => _words.NounLemma(word) is "tank" or "gun" or "jet" or "warplane" or "plane" or "helicopter" or "drone" or "gunboat" or "warship";

    private bool IsTransparent(int word) => _words.Classes[word] == WordClass.Number || tree.Upos[word] is Upos.Num or Upos.Det or Upos.Pron
        || Lexicon.TransparentNouns.Contains(_words.Lower[word]) || Lexicon.TransparentNouns.Contains(_words.NounLemma(word));

    private int OfPhrase(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree.Relations[child].Universal is Relation.Nmod or Relation.Obl && child > word
                && tree.Child(child, Relation.Case) is >= 0 and var marker && _words.Is(marker, "of")
                // "a town east of X" is not X's.
                && DirectedPlaces.At(_words, marker - 1, out _) is null) return child;
        }

        return -1;
    }

    // "militias that help the king, chiefly X": X is one of several, whatever noun the parser hangs it on.
    private IEnumerable<int> Exemplars(int word)
    {
        foreach (var child in tree.Children(word).ToArray())
        {
            if (IsExemplar(word, child) && !(IsListed(child) && PluralAbove(word) >= 0)) yield return child;
            else if (IsPlural(word) && tree.Relations[child] == Relation.Acl && tree.Child(child, Relation.Obj) is >= 0 and var other && !IsPlural(other))
            {
                foreach (var below in tree.Children(other).ToArray())
                {
                    if (IsExemplar(other, below) && IsListed(below)) yield return below;
                }
            }
        }
    }

    private int PluralAbove(int word) => !IsPlural(word) && tree.Relations[word] == Relation.Obj && tree.Heads[word] is >= 0 and var verb
        && tree.Relations[verb] == Relation.Acl && tree.Heads[verb] is >= 0 and var noun && IsPlural(noun) ? noun : -1;

    private bool IsListed(int child) => tree.Relations[child] == Relation.Appos;

    private bool IsPlural(int word) => tree.Features(word).Number == Number.Plur;

    private bool IsExemplar(int word, int child)
    {
        if (tree.Relations[child].Universal is not (Relation.Nmod or Relation.Obl or Relation.Acl or Relation.Appos)) return false;
        if (child < word) return false;
        var marker = tree.Child(child, Relation.Case);
        if (marker < 0) marker = tree.Child(child, Relation.Mark);
        if (marker >= 0) return _words.Is(marker, "including") || _words.Is(marker, "like") || (_words.Is(marker, "such")
            && _words.Is(marker + 1, "as"));
        var adverb = tree.Child(child, Relation.Advmod);
        return tree.Relations[child] == Relation.Appos && adverb >= 0 && Lexicon.ExemplarWords.Contains(_words.Lower[adverb]);
    }
}
