using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>
/// Scores an extractor on re3d. Its schema names types of its own <c>Person</c>, <c>Organisation</c> and <c>Location</c>, or types below them, and the
/// relations of its description's map, whose direction is unstable in re3d, so that either direction counts. re3d's relations are incomplete: of
/// the claims that it has no relation for, a third or more are true all the same, so the precision of relations is a lower bound, to be compared with itself.
/// </summary>
public static class Re3dEvaluator
{
    /// <summary>Scores documents.</summary>
    /// <param name="extractor">What reads them.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellation">Stops between sentences.</param>
    public static Re3dReport Evaluate(Extractor extractor, ImmutableArray<Re3dDocument> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        var phrases = new PhraseFinder(extractor);
        var (entities, given, right, read, errors) = (new Items(), new Items(), new Items(), new Items(), new List<MentionError>());
        for (var i = 0; i < documents.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var article = new Article(documents[i].Id, documents[i].Text);
            var own = extractor.FindMentions(article, cancellation);
            var ownReading = extractor.FindClaims(own, cancellation);
            entities.AddRange(Entities(documents[i], phrases.Find(own, ownReading), errors).Select(item => (i, item)));
            var relations = Re3dRelations.Of(documents[i]);
            read.AddRange(Re3dRelations.Recall(relations, ownReading.Claims, static (a, b) => a.Overlaps(b)).Select(item => (i, item)));
            var phrasesGiven = new GivenPhrases(documents[i]);
            var claims = GivenClaims(extractor, article, phrasesGiven, cancellation);
            var found = Re3dRelations.Recall(relations, claims, (a, b) => phrasesGiven.TryGet(b, out var phrase) && a == phrase).ToArray();
            given.AddRange(found.Select(item => (i, item)));
            right.AddRange(Re3dRelations.Precision(relations, claims, phrasesGiven).Select(item => (i, item)));
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
            RelationPrecision = sheet.Share("relationPrecision", right),
            RelationPrecisionByRelation = ByGroup(right, (key, items) => sheet.Share("relationPrecision." + key, items)),
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
        var wanted = document.Entities.Where(static e => e.IsSure && e.IsScored)
            .DistinctBy(static e => (e.Span, e.Type)).ToArray();
        var keys = wanted.Select(static e => (e.Span, e.Type)).ToHashSet();
        var ignored = document.Entities.Where(static e => !e.IsSure).Select(static e => e.Span).ToHashSet();
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

    private static ImmutableArray<Claim> GivenClaims(Extractor extractor, Article article, GivenPhrases phrases, CancellationToken cancellation)
    {
        var (mentions, entities) = (new List<Mention>(), new List<EntityRecord>());
        foreach (var entity in phrases.Given)
        {
            var id = FormattableString.Invariant($"e{entity.Span.Start}-{entity.Span.End}");
            entities.Add(new EntityRecord(id, entity.Type, id));
            mentions.Add(new Mention(article.Id, entity.Span.Start, entity.Span.End, MentionKind.Name, id));
        }

        return extractor.FindClaims(extractor.UseMentions(article, mentions, entities, cancellation), cancellation).Claims;
    }

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
