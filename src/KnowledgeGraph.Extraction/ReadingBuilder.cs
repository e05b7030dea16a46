using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Collects what reading one article gives, sentence by sentence.</summary>
internal sealed class ReadingBuilder(Article article)
{
    private readonly ImmutableArray<SentenceExplanation>.Builder _explanations = ImmutableArray.CreateBuilder<SentenceExplanation>();

    private ParsedText? _parsed;

    public List<EntityRecord> Discovered { get; } = [];

    public List<Claim> Claims { get; } = [];

    public List<Mention> Mentions { get; } = [];

    public List<Reject> Rejects { get; } = [];

    public ImmutableArray<SentenceExplanation> Explanations => _explanations.ToImmutable();

    /// <summary>Leaves out whoever is described once and of whom nothing is told: "her mother", "a pontoon bridge".</summary>
    public void ForgetBystanders()
    {
        var mentions = Mentions.GroupBy(static m => m.EntityId, StringComparer.Ordinal)
            .Where(static g => !g.Skip(1).Any() && g.First().Reason is "group").ToDictionary(static g => g.Key, static g => g.First(),
                StringComparer.Ordinal);
        foreach (var claim in Claims)
        {
            var told = claim.Participants.OfType<string>().Concat(claim.AttributedTo).Concat(claim.Properties.SelectMany(static p => p.Values));
            foreach (var id in told) mentions.Remove(id);
        }

        if (mentions.Count == 0) return;
        Mentions.RemoveAll(m => mentions.ContainsKey(m.EntityId));
        Discovered.RemoveAll(e => mentions.ContainsKey(e.Id));
    }

    public ArticleReading ToReading() => new(article)
    {
        Discovered = [.. Discovered],
        Mentions = [.. Mentions],
        Claims = [.. Claims],
        Rejects = [.. Rejects],
    };

    public void Explain(SentenceReading sentence, IReadOnlyList<Mention> mentions, IReadOnlyList<RuleMatch> matches,
        IReadOnlyList<Claim> claims, IReadOnlyList<Reject> rejects)
    {
        var words = sentence.Words;
        _explanations.Add(new SentenceExplanation(article.Text[words.Sentence.Start..words.Sentence.End], words.Sentence.Start)
        {
            Words = [.. Enumerable.Range(0, words.Count)
                .Select(i => new ExplainedWord(article.Text[words.Starts[i]..words.Ends[i]], words.Span(i, i), words.Classes[i].ToString()))],
            Mentions = [.. mentions],
            Candidates = [.. matches.Select(m =>
                new ExplainedCandidate(m.Rule.Id, m.Rule.Example, m.Trigger,
                [.. m.Participants.Select(p => p.Select(f => f.Mention.Span).ToImmutableArray())])
                {
                    Path = m.Path,
                    Pattern = m.Pattern?.Describe(m.Rule.RoleName, m.Rule.PropertyName) ?? string.Join("; ", m.Rule.SurfacePatterns),
                })],
            Tree = TreeDrawing.Draw(words.Tree is null ? Parsed(words.Sentence) : words.Sentence),
            Claims = [.. claims],
            Rejects = [.. rejects],
        });
    }

    // A sentence that cannot hold a claim was not parsed for reading; whoever asks why it gives nothing wants to see its tree all the same.
    private Sentence Parsed(Sentence sentence) => (_parsed ??= English.Parse(sentence.Document.Text)).Sentences[sentence.Index];
}
