namespace KnowledgeGraph.Language.Lemmas;

/// <summary>Dictionary forms by a table of irregular forms and rules of suffixes.</summary>
internal static class RuleLemmatizer
{
    private const int LongestWord = 64;

    public static string Lemma(ReadOnlySpan<char> word, Upos upos)
    {
        if (word.Length > LongestWord || upos is Upos.Propn or Upos.X)
        {
            return word.ToString();
        }

        string lower = Lower(word);
        return upos switch
        {
            Upos.Verb or Upos.Aux => IrregularForms.Verbs.TryGetValue(lower, out string? verb) ? verb : Suffixes.Verb(lower),
            Upos.Noun => IrregularForms.Nouns.TryGetValue(lower, out string? noun) ? noun : Suffixes.Noun(lower),
            Upos.Adj or Upos.Adv => IrregularForms.Degrees.TryGetValue(lower, out string? degree) ? degree : Suffixes.Degree(lower),
            Upos.Pron or Upos.Det or Upos.Part => IrregularForms.Function.GetValueOrDefault(lower, lower),
            Upos.None => Candidates(word)[0],
            _ => lower,
        };
    }

    /// <summary>Whether a table of irregular forms has the word: "am", "'s".</summary>
    public static bool IsIrregularVerb(ReadOnlySpan<char> word) => word.Length <= LongestWord && IrregularForms.Verbs.ContainsKey(Lower(word));

    public static IReadOnlyList<string> Candidates(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return [word.ToString()];
        }

        string lower = Lower(word);
        var found = new List<string>(4);
        if (IrregularForms.Function.TryGetValue(lower, out string? function))
        {
            Add(found, function);
        }

        if (IrregularForms.Verbs.TryGetValue(lower, out string? verb))
        {
            Add(found, verb);
        }

        if (IrregularForms.Nouns.TryGetValue(lower, out string? noun))
        {
            Add(found, noun);
        }

        if (verb is null && noun is null && function is null)
        {
            Add(found, Suffixes.Verb(lower));
            Add(found, Suffixes.Noun(lower));
            foreach (string other in Suffixes.OtherVerbStems(lower))
            {
                Add(found, other);
            }
        }

        Add(found, lower);
        return found;
    }

    private static void Add(List<string> found, string lemma)
    {
        if (!found.Contains(lemma, StringComparer.Ordinal))
        {
            found.Add(lemma);
        }
    }

    private static string Lower(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        int length = word.ToLowerInvariant(lower);
        lower[..length].Replace('\u2019', '\'');
        return lower[..length].ToString();
    }
}
