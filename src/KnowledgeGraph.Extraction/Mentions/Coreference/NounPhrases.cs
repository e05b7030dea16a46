using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>The noun phrases of a parsed sentence, whatever they stand for.</summary>
internal static class NounPhrases
{
    /// <summary>The heads of the noun phrases: nouns, names and pronouns that are not part of a longer name or compound.</summary>
    public static IEnumerable<int> Heads(SentenceTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Upos[i] is Upos.Noun or Upos.Propn or Upos.Pron && tree.Relations[i] is not (Relation.Compound or Relation.Flat
                or Relation.Fixed or Relation.Goeswith or Relation.Det or Relation.Expl)) yield return i;
        }
    }

    /// <summary>The first word of the phrase in front of a head: its determiner, adjectives and compounds.</summary>
    public static int FirstOf(SentenceTree tree, int head)
    {
        var first = head;
        foreach (var child in tree.Children(head))
        {
            if (child < first && tree.Relations[child] is Relation.Compound or Relation.Flat or Relation.Amod or Relation.Nummod)
                first = child;
        }

        return first;
    }

    /// <summary>How a phrase says whom it means.</summary>
    public static ReferentForm FormOf(SentenceWords words, SentenceTree tree, int head)
    {
        if (tree.Upos[head] == Upos.Pron) return ReferentForm.Pronoun;
        if (tree.Upos[head] == Upos.Propn) return ReferentForm.Name;
        foreach (var child in tree.Children(head))
        {
            if (tree.Relations[child] == Relation.NmodPoss || (tree.Relations[child] == Relation.Det
                && words.Lower[child] is "the" or "this" or "that" or "these" or "those")) return ReferentForm.Definite;
        }

        return ReferentForm.Indefinite;
    }

    /// <summary>Whether a phrase means several: a plural or a coordination.</summary>
    public static bool IsPlural(SentenceWords words, SentenceTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (tree.Relations[child] == Relation.Conj && tree.Upos[child] is Upos.Noun or Upos.Propn or Upos.Pron) return true;
        }

        return tree.Features(head).Number is Number.Plur or Number.Ptan || words.Lower[head]
            is "people" or "police" or "they" or "them" or "their"
            or "both" or "forces" or "troops" or "rebels";
    }
}
