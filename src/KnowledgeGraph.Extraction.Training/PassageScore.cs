using System.Globalization;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>How many facts of passages are read, and how many of the claims are right: by the mentions of the entities, as the entities of a passage have no
/// ids in its labels.</summary>
internal static class PassageScore
{
    /// <summary>The figures of a file on one line.</summary>
    public static string Of(Extractor extractor, string path)
    {
        var (facts, found, right, wrong) = (0, 0, 0, 0);
        foreach (var passage in PassageLabels.Read(path))
        {
            var reading = extractor.Read(passage.Article);
            var mentions = reading.Mentions.ToLookup(static m => m.EntityId, static m => new TextSpan(m.Start, m.End), StringComparer.Ordinal);
            bool Is(string? id, TextSpan[] spans) => spans.Length == 0 || (id is not null && mentions[id].Any(m => spans.Any(m.Overlaps)));
            bool IsFact(Claim claim, PassageFact fact) => string.Equals(claim.Relation, fact.Relation, StringComparison.Ordinal)
                && ((Is(claim.Subject, fact.Subject) && Is(claim.Object, fact.Object)) || (extractor.Model.TryGetRelation(claim.Relation, out var type)
                    && type.IsSymmetric && Is(claim.Object, fact.Subject) && Is(claim.Subject, fact.Object)));
            var core = passage.Facts.Where(static f => f.Tier == 1).ToArray();
            facts += core.Length;
            found += core.Count(f => reading.Claims.Any(c => IsFact(c, f)));
            foreach (var claim in reading.Claims.DistinctBy(static c => (c.Relation, c.Subject, c.Object)))
            {
                if (core.Any(f => IsFact(claim, f))) right++;
                else if (!passage.Facts.Any(f => IsFact(claim, f))) wrong++;
            }
        }

        var (precision, recall) = (right / Math.Max(1.0, right + wrong), found / Math.Max(1.0, facts));
        return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(path),-12} facts {facts}, P {precision:0.000}, R {recall:0.000}, F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):0.000}");
    }
}
