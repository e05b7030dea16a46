using System.Text.Json;
using KnowledgeGraph.Extraction.Claims.Likelihood;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>The labels of a passage: facts whose ends are words of the text, where they stand and, for pronouns and descriptions, where they are
/// named.</summary>
internal sealed class PassageLabels : ClaimLabels
{
    private readonly List<PassageFact> _facts = [];

    private PassageLabels(Article article) => Article = article;

    /// <summary>The text.</summary>
    public Article Article { get; }

    /// <summary>What it states.</summary>
    public IReadOnlyList<PassageFact> Facts => _facts;

    /// <summary>Reads the passages of a file, one a line.</summary>
    public static IEnumerable<PassageLabels> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0) continue;
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var passage = new PassageLabels(new Article(Text(root, "id")!, Text(root, "text")! + "\n"));
            foreach (var fact in root.GetProperty("facts").EnumerateArray())
            {
                passage._facts.Add(new PassageFact(Text(fact, "r")!, passage.Spans(fact, "s", "S", "sn"), passage.Spans(fact, "o", "O", "on"),
                    fact.TryGetProperty("tier", out var tier) ? tier.GetInt32() : 1));
            }

            yield return passage;
        }
    }

    public override bool? Of(ClaimCandidate candidate, TextSpan sentence)
    {
        var relation = candidate.Rule.Relation;
        return OfTiers(_facts.Where(f => string.Equals(f.Relation, relation.Id, StringComparison.Ordinal)
            && ((Is(candidate.Subject, f.Subject) && Is(candidate.Object, f.Object))
                || (relation.IsSymmetric && Is(candidate.Object, f.Subject) && Is(candidate.Subject, f.Object)))).Select(static f => f.Tier));
    }

    private static bool Is(SentenceMention? mention, TextSpan[] spans) =>
        spans.Length == 0 ? mention is null : mention is not null && spans.Any(mention.Span.Overlaps);

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private TextSpan[] Spans(JsonElement fact, string own, string named, string number)
    {
        var spans = new List<TextSpan>();
        if (Text(fact, own) is { } words) Add(spans, words, fact.TryGetProperty(number, out var n) && n.ValueKind == JsonValueKind.Number ? n.GetInt32() : 1);
        if (Text(fact, named) is { } name) Add(spans, name, 1);
        return [.. spans];
    }

    private void Add(List<TextSpan> spans, string words, int number)
    {
        var at = -1;
        for (var i = 0; i < number && (i == 0 || at >= 0); i++) at = Article.Text.IndexOf(words, at + 1, StringComparison.Ordinal);
        if (at >= 0) spans.Add(new TextSpan(at, at + words.Length));
    }
}
