using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Finds verbs of rules that nothing was read from because one of their two ends is nobody that is known. The other end must be
/// known: else the
/// sentence may speak of anything.</summary>
internal static class UnknownActorReader
{
    /// <summary>A reject for each unknown end, by place.</summary>
    public static List<Reject> Read(string articleId, SentenceReading sentence, RuleIndex rules, IReadOnlyList<RuleMatch> matches)
    {
        var rejects = new List<Reject>();
        if (sentence.Words.Tree is not { } tree) return rejects;
        var words = sentence.Words;
        for (var verb = 0; verb < tree.Count; verb++)
        {
            if (tree.Upos[verb] != Upos.Verb || rules.Clauses(words.VerbLemma(verb)) is not [var (rule, _), ..] || matches.Any(m =>
                IsFull(m, verb))) continue;
            var subject = tree.Child(verb, Relation.Nsubj);
            var other = tree.Child(verb, Relation.Obj) is >= 0 and var direct ? direct : tree.Child(verb, Relation.Obl);
            if (subject < 0 || other < 0) continue;
            var unknown = sentence.At(subject) is null ? subject : other;
            if (sentence.At(subject) is null == sentence.At(other) is null || words.Classes[unknown] != WordClass.Noun) continue;
            rejects.Add(new Reject(articleId, words.Sentence.Index, rule.Id, RejectReason.UnknownActor, words.Span(verb, verb),
                SpanOf(sentence, unknown),
                "nobody is known by this name or description"));
        }

        return rejects;
    }

    private static bool IsFull(RuleMatch match, int verb) => match.TriggerWord == verb && !match.IsSubjectLost
        && match.Participants.Take(2).All(static p => p.Count > 0);

    // The noun phrase without its determiners.
    private static TextSpan SpanOf(SentenceReading sentence, int head)
    {
        var words = sentence.Words;
        var phrase = sentence.Structure.PhraseAt(head);
        if (phrase < 0) return words.Span(head, head);
        var (first, last) = sentence.Structure.Phrases[phrase];
        while (first < head && words.Classes[first] is WordClass.Determiner or WordClass.Adverb) first++;
        return words.Span(first, Math.Max(head, last));
    }
}
