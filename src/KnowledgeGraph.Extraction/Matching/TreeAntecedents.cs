using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>
/// Finds the noun that a relative clause describes. Parsers hang such clauses on a wrong noun more often than anything else; where the
/// nearest noun and the parser's differ, what stands between them, the number of the verb and who is known decide.
/// </summary>
internal sealed class TreeAntecedents(SentenceReading sentence, SentenceTree tree)
{
    private const int Deepest = 12;
    private readonly SentenceWords _words = sentence.Words;

    /// <summary>Whether a word is a relative pronoun: "which", "who", "that" as an argument.</summary>
    public bool IsRelative(int word) => _words.Lower[word] is "which" or "who" or "whom" or "whose"
        || (_words.Is(word, "that") && ((tree.Upos[word] == Upos.Pron && tree.Features(word)["PronType"] == "Rel") || IsArgumentOfRelative(word)));

    // The tagger takes for a conjunction what the parser makes the object of a relative clause.
    private bool IsArgumentOfRelative(int word) => tree.Relations[word].Universal is Relation.Obj or Relation.Nsubj
        && tree.Heads[word] > word && tree.Relations[tree.Heads[word]] == Relation.AclRelcl;

    /// <summary>The antecedent of a clause by its verb: the parser's where the clause has no pronoun of its own.</summary>
    public int OfClause(int verb)
    {
        for (var word = verb - 1; word > tree.Heads[verb] && verb - word < Deepest; word--)
        {
            if (IsRelative(word) && IsBelow(word, verb)) return Of(word, verb);
        }

        return tree.Heads[verb];
    }

    /// <summary>Whom "whose" means: who is named last before it. Parsers often see no relative clause there.</summary>
    public int OfOwner(int pronoun)
    {
        var end = pronoun - 1;
        if (end > 0 && tree.Relations[end] == Relation.Case) end--;
        if (end > 0 && _words.Classes[end] is WordClass.Comma or WordClass.Dash) end--;
        return end < 0 || tree.Upos[end] is not (Upos.Noun or Upos.Propn) ? pronoun : HeadOf(end);
    }

    /// <summary>The antecedent of a relative pronoun.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="verb">The verb of its clause, which hangs on the noun that the parser chose.</param>
    public int Of(int pronoun, int verb) => _words.Lower[pronoun] is "who" or "whom" ? People(Nearest(pronoun, verb)) : Nearest(pronoun, verb);

    private int Nearest(int pronoun, int verb)
    {
        var chosen = tree.Heads[verb];
        var end = pronoun - 1;
        if (end > chosen && tree.Relations[end] == Relation.Case) end--;
        var hasComma = end > chosen && _words.Classes[end] is WordClass.Comma or WordClass.Dash;
        if (hasComma) end--;
        if (end < 0) return chosen;
        if (!hasComma && _words.Is(pronoun, "that") && Introduced(end) is >= 0 and var introduced) return introduced;
        var nearest = HeadOf(end);
        if (nearest == chosen || tree.Upos[nearest] is not (Upos.Noun or Upos.Propn)) return hasComma ? chosen : Outer(chosen);
        if (nearest < chosen || end <= chosen) return chosen;
        if (!IsNominalPath(nearest, chosen)) return nearest;
        if (NumberOf(verb) is { } number && tree.Features(nearest).Number != tree.Features(chosen).Number)
            return tree.Features(nearest).Number == number ? nearest : chosen;
        return hasComma && IsKnown(nearest) && !IsKnown(chosen) ? nearest : chosen;
    }

    // "X, a city on the road to Y that rebels hold": a bare name is told apart by nothing, so that "that" speaks of what "a" brings in; -1 where
    // no such noun stands before a name.
    private int Introduced(int end)
    {
        if (sentence.At(end) is not { Kind: MentionKind.Name } name) return -1;
        for (var i = name.First - 1; i > 0 && name.First - i < Deepest; i--)
        {
            if (_words.Lower[i] is "a" or "an") return tree.Heads[i] is var noun && noun > i && tree.Upos[noun] == Upos.Noun ? noun : -1;
            if (_words.Classes[i] is not (WordClass.Noun or WordClass.Preposition or WordClass.Determiner or WordClass.Adjective or WordClass.Number
                or WordClass.Adverb or WordClass.Hyphen)) return -1;
        }

        return -1;
    }

    // "militiamen from Iraq and Afghanistan whom": people, not the places they are from.
    private int People(int noun)
    {
        var name = noun;
        while (tree.Relations[name] == Relation.Conj && tree.Heads[name] >= 0) name = tree.Heads[name];
        var outer = tree.Heads[name];
        return tree.Upos[name] is Upos.Propn && tree.Relations[name] == Relation.Nmod && outer >= 0 && outer < name
            && tree.Upos[outer] is Upos.Noun && tree.Child(name, Relation.Case) is >= 0 and var marker
            && _words.Lower[marker] is "from" or "in" or "at" or "near" ? outer : noun;
    }

    // "an affiliate of X which has fought": without a comma, what the article introduces is what the clause describes.
    private int Outer(int noun)
    {
        var outer = tree.Heads[noun];
        if (outer < 0 || outer > noun || tree.Relations[noun] != Relation.Nmod || tree.Upos[outer] != Upos.Noun) return noun;
        if (tree.Child(noun, Relation.Case) is not (>= 0 and var marker) || !_words.Is(marker, "of")) return noun;
        return tree.Child(outer, Relation.Det) is >= 0 and var article && _words.Lower[article] is "a" or "an" ? outer : noun;
    }

    // The word of a name or noun phrase that hangs on a word outside it.
    private int HeadOf(int word)
    {
        var (first, last) = sentence.At(word) is { } mention ? (mention.First, mention.Last) : (word, word);
        for (var step = 0; step < Deepest; step++)
        {
            var head = tree.Heads[word];
            var isInside = head >= first && head <= last;
            if (head < 0 || !(isInside || tree.Relations[word].Universal is Relation.Flat or Relation.Compound or Relation.Det or Relation.Amod
                or Relation.Punct)) return word;
            word = head;
        }

        return word;
    }

    // "the towns of the province, which": only nouns stand between. Over a verb no relative clause reaches back.
    private bool IsNominalPath(int word, int ancestor)
    {
        for (var at = word; at != ancestor; at = tree.Heads[at])
        {
            if (at < 0) return false;
            if (tree.Relations[at].Universal is not (Relation.Nmod or Relation.Conj or Relation.Appos or Relation.Flat or Relation.Compound))
                return false;
        }

        return true;
    }

    private bool IsBelow(int word, int verb)
    {
        for (var step = 0; step < 4 && word >= 0; step++)
        {
            word = tree.Heads[word];
            if (word == verb) return true;
        }

        return false;
    }

    private Number? NumberOf(int verb)
    {
        if (_words.Lower[verb] is "has" or "is" or "was") return Number.Sing;
        if (_words.Lower[verb] is "have" or "are" or "were") return Number.Plur;
        foreach (var child in tree.Children(verb))
        {
            if (_words.Lower[child] is "has" or "is" or "was") return Number.Sing;
            if (_words.Lower[child] is "have" or "are" or "were") return Number.Plur;
        }

        return null;
    }

    private bool IsKnown(int word) => sentence.At(word) is { Kind: MentionKind.Name or MentionKind.Metonym };
}
