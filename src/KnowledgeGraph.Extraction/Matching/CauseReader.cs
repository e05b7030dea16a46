using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>
/// Finds who did it where a sentence says only what it came of: "killed in Israel's bombardment of the town", "died when Israeli jets bombed
/// the camp". The cause is a noun or clause that hangs on the match and that rules of another relation know, one which the schema names as
/// its cause.
/// </summary>
internal sealed class CauseReader(RuleIndex rules, SentenceReading sentence, SentenceTree tree)
{
    private const double Confidence = 0.85;
    private const int Farthest = 4;

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "in", "by", "during", "under", "from", "amid", "after",
        "following", "through", "at" };

    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal) { "when", "after", "as", "while" };

    private static readonly HashSet<string> Performing = new(StringComparer.Ordinal) { "carry", "conduct", "launch", "mount", "stage", "execute",
        "perform" };

    private static readonly TreeNode Owner = new() { Edge = TreeEdge.Owner };
    private static readonly TreeNode Subject = new() { Edge = TreeEdge.Subject };

    private readonly SentenceWords _words = sentence.Words;
    private readonly TreeArguments _arguments = new(sentence, tree);
    private readonly TreePhrases _phrases = new(sentence, tree);

    /// <summary>Fills the roles that matches leave open with who plays a role of their causes.</summary>
    public void Fill(List<RuleMatch> matches)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (!rules.Causes.TryGetValue(match.Rule.Relation.Name, out var cause) || match.Participants[0].Count > 0 || match.IsSubjectLost
                || !MatchJoiner.IsViable(match) || DoersOf(match, cause, matches) is not { Count: > 0 } doers) continue;
            var participants = match.Participants.ToArray();
            participants[0] = doers;
            matches[i] = match with { Participants = participants, Confidence = Math.Min(match.Confidence, Confidence) };
        }
    }

    private IReadOnlyList<Filler> DoersOf(RuleMatch effect, string relation, List<RuleMatch> matches)
    {
        foreach (var word in Causes(effect))
        {
            foreach (var cause in matches)
            {
                if (cause.TriggerWord == word && cause.Participants[0].Count > 0 && MatchJoiner.IsViable(cause)
                    && string.Equals(cause.Rule.Relation.Name, relation, StringComparison.Ordinal)) return cause.Participants[0];
            }

            var isClause = IsTakenForMain(effect, word)
                || (tree.Relations[word].Universal == Relation.Advcl && !(IsGerund(word) && tree.Child(word, Relation.Nsubj) < 0));
            if (!(isClause ? rules.IsVerbOf(relation, _words.VerbLemma(word)) : rules.IsNounOf(relation, _words.NounLemma(word)))) continue;
            var doers = new List<Filler>();
            var role = isClause ? Subject : Owner;
            foreach (var doer in _arguments.Find(word, role, role)) doers.AddRange(_phrases.Of(doer));
            if (doers.Count == 0 && !isClause) AddSender(word, doers);
            doers.RemoveAll(f => !effect.Rule.Relation.RoleOf(0).Admits(f.Mention.Readings[0].Type));
            if (doers.Count > 0) return doers;
        }

        return [];
    }

    // What hangs on the words of a match, or on their objects, as that of which it came.
    private List<int> Causes(RuleMatch effect)
    {
        var causes = new List<int>();
        for (var word = 0; word < _words.Count; word++)
        {
            if ((IsCausal(word) && Hangs(effect, word)) || IsTakenForMain(effect, word)) AddAll(word, causes, 0);
        }

        return causes;
    }

    // "Civilians perished after jets shelled the town", read as if civilians, perished, were what shelled it: the verb behind the conjunction.
    private bool IsTakenForMain(RuleMatch effect, int word)
    {
        if (tree.Relations[effect.TriggerWord].Universal != Relation.Acl || word <= effect.TriggerWord + 1) return false;
        var noun = tree.Heads[effect.TriggerWord];
        return noun >= 0 && tree.Heads[noun] == word && Relation.Nsubj.Covers(tree.Relations[noun])
            && tree.Heads[effect.TriggerWord + 1] == word && Conjunctions.Contains(_words.Lower[effect.TriggerWord + 1]);
    }

    // "in air strikes carried out by Israel": right behind the noun, also where the parser hangs the participle elsewhere.
    private void AddSender(int word, List<Filler> doers)
    {
        if (!_words.Is(word + 1, WordClass.Verb) || !Performing.Contains(_words.VerbLemma(word + 1))) return;
        var by = _words.Is(word + 2, "out") ? word + 3 : word + 2;
        if (!_words.Is(by, "by")) return;
        foreach (var child in Enumerable.Range(by + 1, Math.Max(0, _words.Count - by - 1)))
        {
            if (tree.Child(child, Relation.Case) != by) continue;
            doers.AddRange(_phrases.Of(child));
            return;
        }
    }

    private bool Hangs(RuleMatch effect, int word)
    {
        var at = tree.Heads[word];
        for (var step = 0; step < Farthest && at >= 0; step++, at = tree.Heads[at])
        {
            if (at == effect.TriggerWord || _words.Span(at, at).Overlaps(effect.Trigger)) return true;
            if (tree.Relations[at].Universal is not (Relation.Nmod or Relation.Obl or Relation.Obj or Relation.Conj or Relation.Compound
                or Relation.NsubjPass)) break;
        }

        // "documented the deaths of people in raids": the parser hangs them on the verb above.
        return effect.Group is null && word > effect.TriggerWord && tree.Heads[effect.TriggerWord] is >= 0 and var verb
            && verb == tree.Heads[word];
    }

    // "raids and shelling", "a wave of strikes".
    private void AddAll(int word, List<int> causes, int depth)
    {
        causes.Add(word);
        if (depth > Farthest) return;
        foreach (var child in tree.Children(word))
        {
            var isOf = tree.Relations[child] == Relation.Nmod && Lexicon.TransparentNouns.Contains(_words.NounLemma(word));
            if (isOf || tree.Relations[child] == Relation.Conj) AddAll(child, causes, depth + 1);
        }
    }

    // The parser takes "in shelling by the army" for a clause.
    private bool IsGerund(int word) => _words.Lower[word].EndsWith("ing", StringComparison.Ordinal);

    // The first word of what hangs on a clause before its verb, or -1.
    private int Opener(int verb)
    {
        if (tree.Child(verb, Relation.Nsubj) is not (>= 1 and var first) || first > verb) return -1;
        for (var isFound = true; isFound;)
        {
            isFound = false;
            for (var i = first - 1; i > 0 && i >= first - Farthest && !isFound; i--)
            {
                var head = tree.Heads[i];
                if (head < first || head > verb) continue;
                (first, isFound) = (i, true);
            }
        }

        return first;
    }

    private bool IsCausal(int word)
    {
        var relation = tree.Relations[word].Universal;
        if (relation == Relation.Advcl)
        {
            foreach (var child in tree.Children(word))
            {
                if (tree.Relations[child].Universal is Relation.Mark or Relation.Advmod
                    && (Conjunctions.Contains(_words.Lower[child]) || (IsGerund(word) && Prepositions.Contains(_words.Lower[child])))) return true;
            }

            // "when bombs dropped by X hit a market": the parser may hang "when" on a word of the subject.
            return Opener(word) is >= 0 and var opener && _words.Lower[opener] is "when" or "after" && _words.Classes[opener - 1] is not WordClass.Comma;
        }

        return relation is Relation.Obl or Relation.Nmod && tree.Child(word, Relation.Case) is >= 0 and var marker
            && Prepositions.Contains(_words.Lower[marker]);
    }
}
