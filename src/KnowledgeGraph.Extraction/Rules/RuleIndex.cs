using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Rules by the word that can start a match, so that a sentence meets only the rules whose words it holds.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<string, List<(Rule, ClausePattern)>> _clauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Rule, NounPattern)>> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Rule, CompoundPattern)>> _compounds = new(StringComparer.Ordinal);
    private readonly List<(Rule, PrefixPattern)> _prefixes = [];

    public RuleIndex(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var pattern in rule.Patterns) Add(rule, pattern);
        }
    }

    public IReadOnlyList<(Rule Rule, PrefixPattern Pattern)> Prefixes => _prefixes;

    public IReadOnlyList<(Rule Rule, ClausePattern Pattern)> Clauses(string verbLemma) => _clauses.GetValueOrDefault(verbLemma) ?? [];

    public IEnumerable<(Rule Rule, NounPattern Pattern)> Nouns(string nounLemma, string lower)
    {
        var byLemma = _nouns.GetValueOrDefault(nounLemma) ?? [];
        if (string.Equals(nounLemma, lower, StringComparison.Ordinal) || !_nouns.TryGetValue(lower, out var byWord)) return byLemma;
        return byLemma.Concat(byWord).Distinct();
    }

    public IReadOnlyList<(Rule Rule, CompoundPattern Pattern)> Compounds(string verbLemma) => _compounds.GetValueOrDefault(verbLemma) ?? [];

    /// <summary>Whether a word in small letters may start a match of some rule.</summary>
    public bool HasTrigger(string lower)
    {
        var verb = English.Lemma(lower, Upos.Verb);
        if (_clauses.ContainsKey(verb) || _compounds.ContainsKey(verb) || _nouns.ContainsKey(lower)) return true;
        return _nouns.ContainsKey(English.Lemma(lower, Upos.Noun)) || (_prefixes.Count > 0 && lower.Contains('-', StringComparison.Ordinal));
    }

    private void Add(Rule rule, RulePattern pattern)
    {
        switch (pattern)
        {
            case ClausePattern clause:
                foreach (var key in Keys(clause.Verbs, Upos.Verb)) Bucket(_clauses, key).Add((rule, clause));
                break;
            case NounPattern noun:
                foreach (var key in Keys(noun.Noun.Nouns, Upos.Noun)) Bucket(_nouns, key).Add((rule, noun));
                break;
            case CompoundPattern compound:
                foreach (var key in Keys(compound.Words, Upos.Verb)) Bucket(_compounds, key).Add((rule, compound));
                break;
            case PrefixPattern prefix:
                _prefixes.Add((rule, prefix));
                break;
        }
    }

    private static IEnumerable<string> Keys(IEnumerable<string[]> phrases, Upos upos) => phrases.Select(p => English.Lemma(p[0], upos))
        .Distinct(StringComparer.Ordinal);

    private static List<T> Bucket<T>(Dictionary<string, List<T>> table, string key)
    {
        if (!table.TryGetValue(key, out var list)) table.Add(key, list = []);
        return list;
    }
}
