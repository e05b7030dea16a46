using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Tells which nouns and prepositions do not happen when the verb of their clause does.</summary>
internal sealed class NounTimes(SentenceWords words, SentenceTree tree)
{
    /// <summary>Whether the date of the clause says nothing of a word in it: "a ceasefire in the war took effect on Friday", "the attack was condemned on Friday",
    /// "a house in the village was hit on Friday".</summary>
    public bool IsTimeless(int word)
    {
        // A preposition alone says where something is.
        if (tree.Relations[word] == Relation.Case) return true;
        if (tree.Upos[word] is not (Upos.Noun or Upos.Propn)) return false;
        var at = word;
        while (tree.Heads[at] is >= 0 and var head)
        {
            var relation = tree.Relations[at];
            if (tree.Upos[head] is Upos.Verb or Upos.Aux)
            {
                return Judging(head) && relation.Universal is Relation.Obj or Relation.Nsubj or Relation.Obl && (relation.Universal != Relation.Nsubj || relation == Relation.NsubjPass);
            }

            if (relation == Relation.Nmod && IsSubject(at) && IsOccasion(head)) return true;
            if (relation is not (Relation.Nmod or Relation.Conj)) return false;
            at = head;
        }

        return false;
    }

    private bool Judging(int verb) => ModalityWords.Accusing.Contains(words.VerbLemma(verb)) || Lexicon.Denying.Contains(words.VerbLemma(verb));

    // "a ceasefire in", "talks on": what it is about. Behind "of", "by" and "with" stands what it consists of.
    private bool IsSubject(int word) => tree.Child(word, Relation.Case) is >= 0 and var marker
        && words.Lower[marker] is "in" or "on" or "over" or "for" or "about" or "to" or "against" or "from";

    // "people in raids" is "killed people, in raids", wherever the parser hangs it.
    private bool IsOccasion(int noun) => !words.IsCapitalised(noun) && !Lexicon.TransparentNouns.Contains(words.NounLemma(noun))
        && NominalWords.KindOf(words.NounLemma(noun)) is null or NominalKind.Agreement or NominalKind.Conflict;
}
