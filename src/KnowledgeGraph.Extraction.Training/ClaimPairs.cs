using KnowledgeGraph.Extraction.Claims.Likelihood;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Lists the pairs of mentions that no rule relates though a word of the sentence starts one and its further words stand near it: most are
/// wrong, and teach the model which ways through a tree say nothing.</summary>
internal sealed class ClaimPairs(RuleIndex rules, SentenceReading sentence, SentenceTree tree)
{
    // Further words of a rule stand at most this far from its first one.
    private const int Near = 8;
    private const int MostPairs = 400;
    private readonly SentenceWords _words = sentence.Words;

    /// <summary>The pairs, by place, relation and mentions.</summary>
    /// <param name="read">What rules read.</param>
    public IEnumerable<ClaimCandidate> Find(IReadOnlyList<ClaimCandidate> read)
    {
        var mentions = sentence.Mentions.Where(static m => !m.IsNested).ToArray();
        for (var word = 0; word < _words.Count; word++)
        {
            foreach (var (rule, pattern) in PatternsAt(word))
            {
                foreach (var pair in Pairs(rule, pattern, word, mentions))
                {
                    if (!read.Any(r => ReferenceEquals(r.Rule.Relation, rule.Relation) && r.Subject?.Span == pair.Subject?.Span
                        && r.Object?.Span == pair.Object?.Span)) yield return pair;
                }
            }
        }
    }

    // Of each relation the pattern that says most exactly what is meant.
    private IEnumerable<(Rule Rule, TreePattern Pattern)> PatternsAt(int word)
    {
        IEnumerable<(Rule Rule, TreePattern Pattern)> all = tree.Upos[word] switch
        {
            Upos.Verb or Upos.Aux => rules.VerbTrees(_words.VerbLemma(word)),
            Upos.Noun or Upos.Propn => rules.NounTrees(_words.NounLemma(word), _words.Lower[word]),
            _ => [],
        };
        return all.Where(p => p.Rule.Relation.Arity > 1 && HasWords(p.Pattern.Trigger, word)).GroupBy(static p => p.Rule.Relation.Index)
            .OrderBy(static g => g.Key).Select(static g => g.OrderByDescending(static p => p.Pattern.WordCount).ThenBy(static p => p.Rule.Number).First());
    }

    private bool HasWords(TreeNode trigger, int word) => IsHere(trigger, word)
        && (trigger.Marker.Length == 0 || IsNear(word, j => _words.Is(j, trigger.Marker))) && HasParts(trigger, word);

    private bool HasParts(TreeNode node, int word) => (node.Particle.Length == 0 || IsNear(word, j => _words.Is(j, node.Particle)))
        && node.Children.All(c => !c.IsWord ? HasParts(c, word) : IsNear(word, j => j != word && IsHere(c, j)) && HasParts(c, word));

    private bool IsNear(int word, Func<int, bool> isFit) =>
        Enumerable.Range(Math.Max(0, word - Near), Math.Min(_words.Count, word + Near + 1) - Math.Max(0, word - Near)).Any(isFit);

    private bool IsHere(TreeNode node, int word) => node.Words.Any(phrase => phrase is ["something"]
        || (node.IsVerb ? WordMatcher.IsVerb(_words, word, phrase[0]) && phrase.Skip(1).All(p => IsNear(word, j => _words.Is(j, p)))
            : WordMatcher.IsForm(_words, word, phrase[TreeNode.HeadOf(phrase)])));

    private static IEnumerable<ClaimCandidate> Pairs(Rule rule, TreePattern pattern, int word, SentenceMention[] mentions)
    {
        var subjects = Admitted(rule, 0, mentions, word);
        var objects = Admitted(rule, 1, mentions, word);
        if ((long)subjects.Count * objects.Count > MostPairs) yield break;
        foreach (var subject in subjects)
        {
            foreach (var other in objects)
            {
                if ((subject is null && other is null) || (subject is not null && other is not null && (subject.Span == other.Span
                    || string.Equals(subject.Readings[0].EntityId, other.Readings[0].EntityId, StringComparison.Ordinal)))) continue;
                yield return new ClaimCandidate(rule, word, subject, other) { Pattern = pattern, IsVerb = pattern.Trigger.IsVerb };
            }
        }
    }

    private static List<SentenceMention?> Admitted(Rule rule, int participant, SentenceMention[] mentions, int word)
    {
        var admitted = mentions.Where(m => (word < m.First || m.Last < word) && m.Readings.Any(r => rule.Relation.RoleOf(participant).Admits(r.Type)))
            .ToList<SentenceMention?>();
        if (rule.Relation.IsOptional(participant)) admitted.Add(null);
        return admitted;
    }
}
