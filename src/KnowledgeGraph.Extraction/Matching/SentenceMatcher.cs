using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Finds every rule that matches in a sentence.</summary>
internal sealed class SentenceMatcher
{
    private readonly SentenceReading _sentence;
    private readonly ClauseMatcher _clauses;
    private readonly NounMatcher _nouns;
    private readonly CompoundMatcher _compounds;

    public SentenceMatcher(SentenceReading sentence)
    {
        _sentence = sentence;
        Phrases = new PhraseReader(sentence);
        Subjects = new SubjectFinder(sentence);
        var right = new RightMatcher(sentence, Phrases);
        _nouns = new NounMatcher(sentence, Phrases, Subjects, right);
        _clauses = new ClauseMatcher(sentence, Phrases, Subjects, right, _nouns);
        _compounds = new CompoundMatcher(sentence, Phrases);
    }

    public PhraseReader Phrases { get; }

    public SubjectFinder Subjects { get; }

    /// <summary>All matches, by place and then in the order of the rules.</summary>
    public List<RuleMatch> Match(RuleIndex rules)
    {
        var surfaces = MatchSurface(rules);
        new LinkMatcher(_sentence, Phrases).Match(rules, surfaces);
        if (_sentence.Words.Tree is not { } tree)
        {
            PlaceLinks.Apply(rules, _sentence, surfaces);
            return surfaces;
        }

        var trees = new List<RuleMatch>();
        new TreeMatcher(rules, _sentence, tree).Match(trees);
        var check = new TreeCheck(_sentence.Words, tree);
        surfaces.RemoveAll(check.Contradicts);
        var joined = MatchJoiner.Join(trees, surfaces);
        PlaceLinks.Apply(rules, _sentence, joined);
        new CauseReader(rules, _sentence, tree).Fill(joined);
        return joined;
    }

    private List<RuleMatch> MatchSurface(RuleIndex rules)
    {
        var matches = new List<RuleMatch>();
        var words = _sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (_sentence.Structure.GroupAt(i) is >= 0 and var group && _sentence.Structure.Groups[group].Head == i)
            {
                foreach (var (rule, pattern) in rules.Clauses(words.VerbLemma(i))) Add(matches, _clauses.Match(rule, pattern, group));
            }
            else if (_sentence.Structure.PhraseAt(i) >= 0)
            {
                foreach (var (rule, pattern) in rules.Nouns(words.NounLemma(i), words.Lower[i])) Add(matches,
                    _nouns.Match(rule, pattern, i));
                if (words.IsHyphen(i - 1))
                {
                    foreach (var (rule, pattern) in rules.Compounds(words.VerbLemma(i))) Add(matches, _compounds.Match(rule, pattern, i));
                }

                if (words.Lower[i].Contains('-', StringComparison.Ordinal))
                {
                    foreach (var (rule, pattern) in rules.Prefixes) Add(matches, _compounds.Match(rule, pattern, i));
                }
            }
        }

        return matches;
    }

    private static void Add(List<RuleMatch> matches, RuleMatch? match)
    {
        if (match is not null) matches.Add(match);
    }
}
