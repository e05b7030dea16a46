using System.Collections.Concurrent;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>
/// The dictionary forms of the words of examples, each found once: a sentence compares its words with hundreds of them. Holds as many words as all
/// schemas of a process have in their examples. Thread-safe.
/// </summary>
internal static class ExampleLemmas
{
    private static readonly ConcurrentDictionary<string, string> Nouns = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string> Verbs = new(StringComparer.Ordinal);

    public static string Noun(string word) => Nouns.TryGetValue(word, out var lemma) ? lemma : Nouns.GetOrAdd(word, static w => English.Lemma(w, Upos.Noun));

    public static string Verb(string word) => Verbs.TryGetValue(word, out var lemma) ? lemma : Verbs.GetOrAdd(word, static w => English.Lemma(w, Upos.Verb));
}
