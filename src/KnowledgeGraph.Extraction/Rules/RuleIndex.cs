using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Rules by the word that can start a match, so that a sentence meets only the rules whose words it holds.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<string, List<(Rule, ClausePattern)>> _clauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Rule, NounPattern)>> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Rule, CompoundPattern)>> _compounds = new(StringComparer.Ordinal);
    private readonly List<(Rule, PrefixPattern)> _prefixes = [];
    private readonly Dictionary<string, List<(Rule, LinkPattern)>> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _verbTriggers;
    private readonly HashSet<(RelationType, string, string)> _trees = [];
    private readonly Dictionary<string, List<(Rule, TreePattern)>> _verbTrees = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Rule, TreePattern)>> _nounTrees = new(StringComparer.Ordinal);

    public RuleIndex(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var pattern in rule.Patterns) Add(rule, pattern);
            foreach (var tree in rule.Trees) Add(rule, tree);
        }

        _verbTriggers = new HashSet<string>(_verbTrees.Keys, StringComparer.Ordinal);
    }

    /// <summary>The verbs that some tree starts at.</summary>
    public IReadOnlySet<string> VerbTriggers => _verbTriggers;

    public IReadOnlyList<(Rule Rule, PrefixPattern Pattern)> Prefixes => _prefixes;

    /// <summary>The rules that a preposition, or "'s", alone may start.</summary>
    public IReadOnlyList<(Rule Rule, LinkPattern Pattern)> Links(string word) => _links.GetValueOrDefault(word) ?? [];

    public IReadOnlyList<(Rule Rule, ClausePattern Pattern)> Clauses(string verbLemma) => _clauses.GetValueOrDefault(verbLemma) ?? [];

    public IEnumerable<(Rule Rule, NounPattern Pattern)> Nouns(string nounLemma, string lower)
    {
        var byLemma = _nouns.GetValueOrDefault(nounLemma) ?? [];
        if (string.Equals(nounLemma, lower, StringComparison.Ordinal) || !_nouns.TryGetValue(lower, out var byWord)) return byLemma;
        return byLemma.Concat(byWord).Distinct();
    }

    public IReadOnlyList<(Rule Rule, CompoundPattern Pattern)> Compounds(string verbLemma) => _compounds.GetValueOrDefault(verbLemma) ?? [];

    /// <summary>The tree patterns whose trigger is a verb.</summary>
    public IReadOnlyList<(Rule Rule, TreePattern Pattern)> VerbTrees(string verbLemma) => _verbTrees.GetValueOrDefault(verbLemma) ?? [];

    /// <summary>The tree patterns whose trigger is a noun.</summary>
    public IEnumerable<(Rule Rule, TreePattern Pattern)> NounTrees(string nounLemma, string lower)
    {
        var byLemma = _nounTrees.GetValueOrDefault(nounLemma) ?? [];
        if (string.Equals(nounLemma, lower, StringComparison.Ordinal) || !_nounTrees.TryGetValue(lower, out var byWord)) return byLemma;
        return byLemma.Concat(byWord).Distinct();
    }

    /// <summary>Whether a noun says what some rule is about: "shelling".</summary>
    public bool HasNounTrigger(string nounLemma) => _nouns.ContainsKey(nounLemma) || _nounTrees.ContainsKey(nounLemma);

    /// <summary>The relations of which others come, by what comes of them.</summary>
    public ImmutableDictionary<string, string> Causes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether a noun says what some rule of a relation is about.</summary>
    public bool IsNounOf(string relation, string nounLemma) => Has(_nouns, relation, nounLemma) || Has(_nounTrees, relation, nounLemma);

    /// <summary>Whether a verb says what some rule of a relation is about.</summary>
    public bool IsVerbOf(string relation, string verbLemma) => Has(_verbTrees, relation, verbLemma);

    /// <summary>Whether a word in small letters may start a match of some rule.</summary>
    public bool HasTrigger(string lower)
    {
        var verb = English.Lemma(lower, Upos.Verb);
        if (_clauses.ContainsKey(verb) || _compounds.ContainsKey(verb) || _nouns.ContainsKey(lower)
            || _verbTrees.ContainsKey(verb)) return true;
        return English.Lemma(lower, Upos.Noun) is var noun && (_nouns.ContainsKey(noun) || _nounTrees.ContainsKey(noun))
            || (_prefixes.Count > 0 && lower.Contains('-', StringComparison.Ordinal));
    }

    private static bool Has<T>(Dictionary<string, List<(Rule Rule, T)>> table, string relation, string word) =>
        table.GetValueOrDefault(word)?.Exists(r => string.Equals(r.Rule.Relation.Name, relation, StringComparison.Ordinal)) == true;

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
            case LinkPattern link:
                foreach (var word in link.Words) Bucket(_links, word).Add((rule, link));
                break;
            case PrefixPattern prefix:
                _prefixes.Add((rule, prefix));
                break;
        }
    }

    // A phrase is found by its last word where it is a noun, by its first where it is a verb.
    private void Add(Rule rule, TreePattern tree)
    {
        var isVerb = tree.Trigger.IsVerb;
        if (!_trees.Add((rule.Relation, tree.Describe(static slot => slot.ToString(CultureInfo.InvariantCulture), static p => "p"
            + p), AllWords(tree.Trigger)))) return;
        var keys = isVerb ? Keys(tree.Trigger.Words, Upos.Verb) : tree.Trigger.Words
            .Select(static p => English.Lemma(p[TreeNode.HeadOf(p)], Upos.Noun)).Distinct(StringComparer.Ordinal);
        foreach (var key in keys) Bucket(isVerb ? _verbTrees : _nounTrees, key).Add((rule, tree));
    }

    private static string AllWords(TreeNode node) =>
        string.Join('|', node.Words.Select(static w => string.Join(' ', w))) + string.Concat(node.Children.Select(AllWords));

    // A verb in its base form may look like the past of another: "wound"; the base form of "blitzed" may be guessed wrong.
    private static IEnumerable<string> Keys(IEnumerable<string[]> phrases, Upos upos) => phrases
        .SelectMany<string[], string>(p => upos == Upos.Verb
            ? [English.Lemma(p[0], upos), p[0], English.Lemma(PastForm.Of(p[0]), upos)] : [English.Lemma(p[0], upos)])
        .Distinct(StringComparer.Ordinal);

    private static List<T> Bucket<T>(Dictionary<string, List<T>> table, string key)
    {
        if (!table.TryGetValue(key, out var list)) table.Add(key, list = []);
        return list;
    }
}
