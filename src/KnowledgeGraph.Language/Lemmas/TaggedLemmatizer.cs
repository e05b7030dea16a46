using System.Collections.Frozen;

namespace KnowledgeGraph.Language.Lemmas;

/// <summary>Lemmas of tagged words: the tag tells which inflection is to be undone, a table learned from treebanks has what the rules get wrong.</summary>
internal static class TaggedLemmatizer
{
    /// <param name="form">The word as it stands in the text.</param>
    /// <param name="upos">Its class.</param>
    /// <param name="xpos">Its tag in the Penn Treebank's set.</param>
    /// <param name="exceptions">"form TAB xpos" (form in lower case) to lemma.</param>
    public static string Lemma(ReadOnlySpan<char> form, Upos upos, string xpos, FrozenDictionary<string, string>? exceptions)
    {
        if (exceptions is not null && form.Length <= 40)
        {
            string key = Key(form, upos, xpos);
            if (exceptions.TryGetValue(key, out string? known))
            {
                return known;
            }
        }

        return ByRule(form, upos, xpos);
    }

    public static string Key(ReadOnlySpan<char> form, Upos upos, string xpos)
    {
        string lower = form.ToString().ToLowerInvariant().Replace('\u2019', '\'');
        return upos == Upos.Aux ? $"{lower}\tAUX-{xpos}" : upos == Upos.Propn ? $"{lower}\tPROPN-{xpos}" : $"{lower}\t{xpos}";
    }

    public static string ByRule(ReadOnlySpan<char> form, Upos upos, string xpos)
    {
        switch (upos)
        {
            case Upos.Propn or Upos.X or Upos.Sym:
                return xpos == "NNPS" ? Plural(form) : form.ToString();
            case Upos.Verb or Upos.Aux when xpos is "VB" or "VBP":
                return RuleLemmatizer.IsIrregularVerb(form) ? RuleLemmatizer.Lemma(form, upos) : Lower(form);
            case Upos.Noun when xpos is "NN" or "CD":
                return Lower(form);
            case Upos.Adj or Upos.Adv when xpos is not ("JJR" or "JJS" or "RBR" or "RBS"):
                return Lower(form);
            default:
                return RuleLemmatizer.Lemma(form, upos);
        }
    }

    private static string Lower(ReadOnlySpan<char> form) => form.ToString().ToLowerInvariant();

    /// <summary>A plural name keeps its case: "Republicans" gives "Republican".</summary>
    private static string Plural(ReadOnlySpan<char> form)
    {
        string singular = RuleLemmatizer.Lemma(form, Upos.Noun);
        return form.ToString().ToLowerInvariant().StartsWith(singular, StringComparison.Ordinal) ? form[..singular.Length].ToString() : form.ToString();
    }
}
