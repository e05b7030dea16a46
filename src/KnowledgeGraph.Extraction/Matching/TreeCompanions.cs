using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>
/// Finds who does something with somebody, and what is taken along with something: "the army entered the town with the brigade", "signed a pact with
/// Egypt", "captured the town along with the air base". The types decide: who could just as
/// well be whom it is done to ("fought with", "attacked together with") is nobody's companion.
/// </summary>
internal sealed class TreeCompanions(SentenceReading sentence, SentenceTree tree, TreePhrases phrases)
{
    private readonly SentenceWords _words = sentence.Words;

    /// <summary>Who plays the role of a verb's subject or object beside it.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="rule">The rule that matches there.</param>
    /// <param name="participant">The participant.</param>
    /// <param name="isSubject">Whether it is the subject; a plain "with" stands for an object's companion never.</param>
    public List<Filler> Of(int verb, Rule rule, int participant, bool isSubject)
    {
        var found = new List<Filler>();
        AddBelow(verb, verb, rule, participant, isSubject, found);
        if (tree.Child(verb, Relation.Obj) is >= 0 and var other) AddBelow(other, verb, rule, participant, isSubject, found);
        return found;
    }

    private void AddBelow(int head, int verb, Rule rule, int participant, bool isSubject, List<Filler> found)
    {
        foreach (var child in tree.Children(head))
        {
            if (child < head || tree.Relations[child].Universal is not (Relation.Obl or Relation.Nmod) || !IsWith(child, isSubject && IsJoint(verb))) continue;
            foreach (var filler in phrases.Of(child))
            {
                // A force or a people without a name is an instrument as often; nobody signs with an instrument.
                if (!filler.IsModifier && (filler.Mention.Kind is MentionKind.Name || _words.VerbLemma(verb) is "sign") && IsOnly(filler.Mention, rule, participant)) found.Add(filler);
            }
        }
    }

    // "broke the truce with X" does not say that X broke it, nor "left with X" that X left.
    private bool IsJoint(int verb) => _words.VerbLemma(verb) is "enter" or "capture" or "sign";

    private bool IsWith(int word, bool isPlain) => tree.Child(word, Relation.Case) is >= 0 and var marker
        && ((isPlain && _words.Lower[marker] is "with") || (_words.Lower[marker] is "with" && marker > 0 && _words.Lower[marker - 1] is "along" or "together")
            || TreePhrases.IsCompany(_words, marker));

    private static bool IsOnly(SentenceMention mention, Rule rule, int participant)
    {
        for (var i = 0; i < Math.Min(2, rule.Relation.Arity); i++)
        {
            if (mention.Readings.Any(r => rule.Admits(i, r.Type)) != (i == participant)) return false;
        }

        return rule.Relation.Arity > 1;
    }
}
