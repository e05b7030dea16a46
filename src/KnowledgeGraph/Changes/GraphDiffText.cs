using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>Writes a difference for people who review it.</summary>
internal sealed class GraphDiffText(GraphDiff diff, bool quotes)
{
    public string Write() => string.Join('\n', Head().Concat(diff.Claims.SelectMany(Lines)));

    public string WriteByCause()
    {
        var lines = Head();
        foreach (var group in diff.ByCause())
        {
            var parts = new List<string>();
            Count(parts, "fact", group.Claims);
            lines.Add($"\n# {group.Detail}: {string.Join(", ", parts)}");
            lines.AddRange(group.Claims.SelectMany(Lines));
        }

        return string.Join('\n', lines);
    }

    private List<string> Head()
    {
        var lines = new List<string> { Summary() };
        if (!diff.HasSameModel) lines.Add("~ the schema changed");
        if (diff.ViewBefore != diff.ViewAfter)
        {
            // Of one record seen twice, as of two days, the edges are what differs.
            lines.Add($"~ the view changed from {diff.ViewBefore} to {diff.ViewAfter}");
            lines.AddRange(diff.Edges.Select(static change => change.ToString()));
        }

        lines.AddRange(diff.Articles.SelectMany(change => Lines(change, $"article {SnapshotText.Word(change.Item.Id)}", Described(change.Item))));
        lines.AddRange(diff.Entities.SelectMany(change => Lines(change, $"entity {SnapshotText.Word(change.Item.Id)}", $" is {change.Item.Type} {SnapshotText.Quoted(change.Item.Name)}")));
        lines.AddRange(diff.Merges.Select(change => $"{Mark(change.Kind)} merge: {SnapshotText.Escaped(change.Item.ToString())}"));
        return lines;
    }

    private string Summary()
    {
        if (diff.IsEmpty) return "no difference";
        var parts = new List<string>();
        var told = diff.Claims.RemoveAll(diff.IsRenumbered);
        Count(parts, "fact", told);
        if (diff.ViewBefore != diff.ViewAfter) Count(parts, "edge", [.. diff.Edges.Select(static change => change.Kind)]);
        Count(parts, "entity", diff.Entities);
        Count(parts, "article", diff.Articles);
        Count(parts, "merge", diff.Merges);
        Count(parts, "mention", diff.Mentions);
        if (told.Length < diff.Claims.Length) parts.Add("rules renumbered");
        return parts.Count == 0 ? "no fact differs" : string.Join("; ", parts);
    }

    private static void Count<T>(List<string> parts, string what, ImmutableArray<Change<T>> changes)
        where T : class => Count(parts, what, [.. changes.Select(static change => change.Kind)]);

    private static void Count(List<string> parts, string what, ChangeKind[] kinds)
    {
        var words = new[] { (ChangeKind.Added, "added"), (ChangeKind.Removed, "removed"), (ChangeKind.Changed, "changed") };
        foreach (var (kind, word) in words)
        {
            var count = kinds.Count(one => one == kind);
            if (count == 0) continue;
            var noun = count == 1 ? what : what == "entity" ? "entities" : what + "s";
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {noun} {word}"));
        }
    }

    private static string Described(Article article)
    {
        var day = article.Published is { } published ? $" ({Period.On(published)})" : "";
        return article.Title.Length == 0 ? day : $"{day} {SnapshotText.Quoted(article.Title)}";
    }

    private static IEnumerable<string> Lines<T>(Change<T> change, string name, string description)
        where T : class =>
        change.Kind == ChangeKind.Changed ? change.Fields.Select(field => $"~ {Of(field, name)}") : [$"{Mark(change.Kind)} {name}{description}"];

    /// <summary>A changed claim in lines.</summary>
    public IEnumerable<string> Lines(Change<Claim> change)
    {
        if (diff.IsRenumbered(change)) return [];
        if (change.Kind != ChangeKind.Changed)
        {
            var (claim, graph) = (change.Item, change.Kind == ChangeKind.Added ? diff.After : diff.Before);
            return [$"{Mark(change.Kind)} {Fact(graph, claim)}{Said(graph, claim)}{Details(graph, claim)} {Place(claim)}{Quote(claim)}"];
        }

        return Shown(change).Select(field => $"~ {Of(field, Fact(diff.Before, change.Before!))} {Place(change.After!)}{Quote(change.After!)}");
    }

    // Where the words moved or differ, the places within them follow and say nothing more.
    private IEnumerable<FieldChange> Shown(Change<Claim> change)
    {
        var isQuoteChanged = change.Fields.Any(static field => field.Field == "quote");
        var isMoved = isQuoteChanged || change.Fields.Any(static field => field.Field == "place");
        return change.Fields.Where(field => field.Field switch
        {
            "quote" => quotes,
            "place" => !isQuoteChanged || !quotes,
            "trigger" or "spans" => !isMoved,
            _ => true,
        });
    }

    private static string Of(FieldChange field, string name) => field.Field == "place"
        ? $"quote of {name} moved from {Span(field.Before)} to {Span(field.After)}"
        : $"{SnapshotText.Escaped(field.Field)} of {name} changed from {Shown(field.Before)} to {Shown(field.After)}";

    // A place is its sentence and its span; the sentence follows from the span.
    private static string Span(string place) => place[(place.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static string Shown(string value) => value.Length == 0 ? "none" : SnapshotText.Escaped(value);

    private static string Fact(Graph graph, Claim claim)
    {
        graph.Data.Model.TryGetRelation(claim.Relation, out var relation);
        var period = claim.Period.IsKnown ? $" ({claim.Period})" : "";
        return $"{Name(graph, claim.Subject)} {relation!.Label} {Name(graph, claim.Object)}{period}";
    }

    private static string Said(Graph graph, Claim claim)
    {
        if (claim.AttributedTo.IsEmpty) return claim.Modality == Modality.Asserted ? "" : $" [{JsonWords.Of(claim.Modality)}]";
        return $" [{JsonWords.Of(claim.Modality)}: {string.Join(", ", claim.AttributedTo.Select(id => Name(graph, id)))}]";
    }

    private static string Details(Graph graph, Claim claim)
    {
        graph.Data.Model.TryGetRelation(claim.Relation, out var relation);
        var details = Enumerable.Range(2, Math.Max(0, claim.Participants.Length - 2)).Where(i => claim.Participants[i] is not null)
            .Select(i => $"{relation!.RoleOf(i).Name}: {Name(graph, claim.Participants[i])}")
            .Concat(claim.Properties.Select(static property => $"{property.Name}: {string.Join(", ", property.Values.Select(SnapshotText.Word))}")).ToArray();
        return details.Length == 0 ? "" : $" {{{string.Join("; ", details)}}}";
    }

    private static string Place(Claim claim) =>
        string.Create(CultureInfo.InvariantCulture, $"[{SnapshotText.Word(claim.Evidence.ArticleId)}:{claim.Evidence.Start}-{claim.Evidence.End}]");

    private string Quote(Claim claim) => quotes ? $" {SnapshotText.Quoted(claim.Evidence.Quote)}" : "";

    private static string Name(Graph graph, string? id) => id is null ? "?" : SnapshotText.Escaped(graph.FindEntity(id)?.Name ?? id);

    private static char Mark(ChangeKind kind) => kind switch { ChangeKind.Added => '+', ChangeKind.Removed => '-', _ => '~' };
}
