using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>
/// Scores an extractor on re3d. Its schema names types of its own <c>Person</c>, <c>Organisation</c> and <c>Location</c>, or types below them, and the
/// relations of the map. re3d's relations are not exhaustive and their direction is unstable, so only recall is told, in either direction.
/// </summary>
public static class Re3dEvaluator
{
    private const double LeastConfidence = 0.5;
    private static readonly string[] Types = ["Person", "Organisation", "Location"];

    // The map of the corpus's description.
    private static readonly ImmutableSortedDictionary<string, string[]> Map = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["FightingAgainst"] = ["attacks", "fights"],
        ["AlliesOf"] = ["allied-with", "supports"],
        ["Likes"] = ["allied-with", "supports"],
        ["InChargeOf"] = ["leads", "controls"],
        ["BelongsTo"] = ["member-of"],
        ["CoLocated"] = ["located-in"],
        ["Dislikes"] = ["opposes", "blames"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Scores documents.</summary>
    /// <param name="extractor">What reads them.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellation">Stops between sentences.</param>
    public static Re3dReport Evaluate(Extractor extractor, ImmutableArray<Re3dDocument> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        var phrases = new PhraseFinder(extractor);
        var (entities, given, read, errors) = (new Items(), new Items(), new Items(), new List<MentionError>());
        for (var i = 0; i < documents.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var article = new Article(documents[i].Id, documents[i].Text);
            var own = extractor.FindMentions(article, cancellation);
            var ownReading = extractor.FindClaims(own, cancellation);
            entities.AddRange(Entities(documents[i], phrases.Find(own, ownReading), errors).Select(item => (i, item)));
            var relations = Relations(documents[i]);
            read.AddRange(Recall(relations, ownReading.Claims, static (a, b) => a.Overlaps(b)).Select(item => (i, item)));
            var claims = GivenClaims(extractor, article, documents[i], cancellation);
            var phrasesGiven = Phrases(documents[i]);
            var found = Recall(relations, claims, (a, b) => a == phrasesGiven[b]).ToArray();
            given.AddRange(found.Select(item => (i, item)));
            errors.AddRange(relations.Zip(found).Where(static r => r.Second.Score.Correct == 0).Select(r => Missed(documents[i], r.First)));
        }

        var sheet = new FigureSheet(documents.Select(static d => new DocumentText(d.Text)));
        return new Re3dReport
        {
            Documents = documents.Length,
            Entities = sheet.Sum("entities", entities),
            EntitiesByType = ByGroup(entities, (key, items) => sheet.Sum("entities." + key, items)),
            RelationsGiven = sheet.Share("relationsGiven", given),
            RelationsGivenByType = ByGroup(given, (key, items) => sheet.Share("relationsGiven." + key, items)),
            Relations = sheet.Share("relations", read),
            RelationsByType = ByGroup(read, (key, items) => sheet.Share("relations." + key, items)),
            Intervals = sheet.Intervals,
            Errors = [.. errors],
        };
    }

    private static ImmutableSortedDictionary<string, T> ByGroup<T>(Items items, Func<string, IEnumerable<(int, ScoredItem)>, T> sum) =>
        items.GroupBy(static i => i.Item.Group, StringComparer.Ordinal).ToImmutableSortedDictionary(static g => g.Key, g => sum(g.Key, g), StringComparer.Ordinal);

    private static List<ScoredItem> Entities(Re3dDocument document, List<(TextSpan Span, string Type)> found, List<MentionError> errors)
    {
        var wanted = document.Entities.Where(static e => e.Confidence >= LeastConfidence && Types.Contains(e.Type, StringComparer.Ordinal))
            .DistinctBy(static e => (e.Span, e.Type)).ToArray();
        var keys = wanted.Select(static e => (e.Span, e.Type)).ToHashSet();
        var ignored = document.Entities.Where(static e => e.Confidence < LeastConfidence).Select(static e => e.Span).ToHashSet();
        var items = new List<ScoredItem>();
        foreach (var entity in found.Distinct())
        {
            if (!keys.Contains(entity) && ignored.Contains(entity.Span)) continue;
            items.Add(new ScoredItem(entity.Type, entity.Span.Start, new Score(keys.Contains(entity) ? 1 : 0, 1, 0, 0)));
            if (!keys.Contains(entity)) errors.Add(Error(MentionErrorKind.False, document, entity.Span) with { Got = entity.Type });
        }

        var predicted = found.ToHashSet();
        foreach (var entity in wanted)
        {
            var isFound = predicted.Contains((entity.Span, entity.Type));
            items.Add(new ScoredItem(entity.Type, entity.Span.Start, new Score(0, 0, isFound ? 1 : 0, 1)));
            if (!isFound) errors.Add(Error(MentionErrorKind.Missed, document, entity.Span) with { Expected = entity.Type });
        }

        return items;
    }

    // Those of the map between two different phrases of the three types, once each whatever the direction.
    private static Re3dRelation[] Relations(Re3dDocument document)
    {
        var spans = document.Entities.Where(static e => Types.Contains(e.Type, StringComparer.Ordinal)).Select(static e => e.Span).ToHashSet();
        return [.. document.Relations
            .Where(r => Map.ContainsKey(r.Type) && r.Source != r.Target && spans.Contains(r.Source) && spans.Contains(r.Target))
            .DistinctBy(static r => (r.Type, Math.Min(r.Source.Start, r.Target.Start), Math.Max(r.Source.Start, r.Target.Start), r.Source.Length + r.Target.Length))];
    }

    // re3d marks some phrases twice, with and without what stands before or behind their noun ("700 employees" and "employees"): they are one, so the
    // longest is given and stands for the others. What its annotators doubted is given only where a relation needs it.
    private static Dictionary<TextSpan, TextSpan> Phrases(Re3dDocument document)
    {
        var ends = document.Relations.SelectMany(static r => new[] { r.Source, r.Target }).ToHashSet();
        var marked = document.Entities.Where(e => Types.Contains(e.Type, StringComparer.Ordinal)
            && (e.Confidence >= LeastConfidence || ends.Contains(e.Span))).ToArray();
        return marked.Select(static e => e.Span).Distinct().ToDictionary(static s => s, span =>
        {
            var type = marked.First(e => e.Span == span).Type;
            return marked.Where(e => string.Equals(e.Type, type, StringComparison.Ordinal) && e.Span.Overlaps(span)
                && (e.Span.Start == span.Start || e.Span.End == span.End)).MaxBy(static e => e.Span.Length)!.Span;
        });
    }

    private static ImmutableArray<Claim> GivenClaims(Extractor extractor, Article article, Re3dDocument document, CancellationToken cancellation)
    {
        var (mentions, entities) = (new List<Mention>(), new List<EntityRecord>());
        var phrases = Phrases(document);
        foreach (var entity in document.Entities.Where(e => Types.Contains(e.Type, StringComparer.Ordinal)
            && phrases.TryGetValue(e.Span, out var phrase) && phrase == e.Span)
            .DistinctBy(static e => e.Span))
        {
            var id = FormattableString.Invariant($"e{entity.Span.Start}-{entity.Span.End}");
            entities.Add(new EntityRecord(id, entity.Type, id));
            mentions.Add(new Mention(article.Id, entity.Span.Start, entity.Span.End, MentionKind.Name, id));
        }

        return extractor.FindClaims(extractor.UseMentions(article, mentions, entities, cancellation), cancellation).Claims;
    }

    private static IEnumerable<ScoredItem> Recall(Re3dRelation[] relations, ImmutableArray<Claim> claims, Func<TextSpan, TextSpan, bool> isSame) =>
        relations.Select(r => ScoredItem.Of(r.Type, r.Source.Start, claims.Any(c => c.ParticipantSpans.Length >= 2
            && Map[r.Type].Contains(c.Relation, StringComparer.Ordinal)
            && ((isSame(c.ParticipantSpans[0], r.Source) && isSame(c.ParticipantSpans[1], r.Target))
            || (isSame(c.ParticipantSpans[1], r.Source) && isSame(c.ParticipantSpans[0], r.Target))))));

    private static MentionError Missed(Re3dDocument document, Re3dRelation relation)
    {
        var text = document.Text;
        return Error(MentionErrorKind.Missed, document, relation.Source) with
        {
            Expected = $"{relation.Type}: {text[relation.Source.Start..relation.Source.End]} - {text[relation.Target.Start..relation.Target.End]}",
        };
    }

    private static MentionError Error(MentionErrorKind kind, Re3dDocument document, TextSpan span) =>
        new(kind, document.Id, span, document.Text[span.Start..span.End]) { Sentence = new DocumentText(document.Text).Around(span) };

    private sealed class Items : List<(int Document, ScoredItem Item)>;
}
