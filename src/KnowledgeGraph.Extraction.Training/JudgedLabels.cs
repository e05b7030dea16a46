using System.Globalization;
using KnowledgeGraph.Extraction.Claims.Likelihood;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Claims that were read in a text that has no gold standard and then judged one by one: a file of columns (document, relation, span of the
/// subject, span of the object, <c>R</c>, <c>2</c> or <c>F</c>), without a word of the texts.</summary>
internal sealed class JudgedLabels : ClaimLabels
{
    private readonly Dictionary<(string Relation, TextSpan? Subject, TextSpan? Object), bool?> _labels = [];

    public override bool IsOfMatches => true;

    /// <summary>Reads the labels of all documents.</summary>
    public static Dictionary<string, JudgedLabels> Read(string path)
    {
        var documents = new Dictionary<string, JudgedLabels>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            if (!documents.TryGetValue(fields[0], out var labels)) documents.Add(fields[0], labels = new JudgedLabels());
            labels._labels[(fields[1], Span(fields[2]), Span(fields[3]))] = fields[4] switch { "R" => true, "F" => false, _ => null };
        }

        return documents;
    }

    public override bool? Of(ClaimCandidate candidate, TextSpan sentence) =>
        _labels.GetValueOrDefault((candidate.Rule.Relation.Id, candidate.Subject?.Span, candidate.Object?.Span));

    private static TextSpan? Span(string text) => text.Split('-') is [{ Length: > 0 } start, var end]
        ? new TextSpan(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(end, CultureInfo.InvariantCulture)) : null;
}
