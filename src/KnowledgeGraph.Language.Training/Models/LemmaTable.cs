using KnowledgeGraph.Language.Lemmas;
using KnowledgeGraph.Language.Training.Treebanks;

namespace KnowledgeGraph.Language.Training.Models;

/// <summary>Collects the lemmas that the rules get wrong, by form and tag, from treebanks.</summary>
internal static class LemmaTable
{
    /// <summary>Lines "form TAB tag TAB lemma" in ordinal order.</summary>
    public static List<string> Build(IEnumerable<TreebankSentence> sentences)
    {
        var counts = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        var words = new Dictionary<string, TreebankWord>(StringComparer.Ordinal);
        foreach (TreebankWord word in sentences.SelectMany(sentence => sentence.Words).Where(word => word.Form.Length <= 40 && !word.Form.Contains('\t', StringComparison.Ordinal)))
        {
            string key = TaggedLemmatizer.Key(word.Form, Class(word), word.Xpos);
            words.TryAdd(key, word);
            if (!counts.TryGetValue(key, out SortedDictionary<string, int>? lemmas))
            {
                counts[key] = lemmas = new SortedDictionary<string, int>(StringComparer.Ordinal);
            }

            lemmas[word.Lemma] = lemmas.GetValueOrDefault(word.Lemma) + 1;
        }

        var lines = new List<string>();
        foreach ((string key, SortedDictionary<string, int> lemmas) in counts)
        {
            string best = lemmas.MaxBy(pair => pair.Value).Key;
            TreebankWord word = words[key];
            string rule = TaggedLemmatizer.ByRule(word.Form, Class(word), word.Xpos);

            // Names and foreign words depend on the case of the form, which the key does not keep: only what was seen several times is learned.
            bool caseMatters = Class(word) is Upos.Propn or Upos.X or Upos.Sym;

            // The table of irregular verbs is more reliable than a handful of annotations ("fled" is lemmatised "flead" in places).
            int enough = caseMatters ? 3 : Class(word) is Upos.Verb or Upos.Aux && RuleLemmatizer.IsIrregularVerb(word.Form) ? 8 : 1;
            if (!string.Equals(best, rule, StringComparison.Ordinal) && lemmas[best] >= enough && best != "_")
            {
                lines.Add($"{key}\t{best}");
            }
        }

        return lines;
    }

    public static Upos Class(TreebankWord word) => Enum.Parse<Upos>(word.Upos, ignoreCase: true);
}
