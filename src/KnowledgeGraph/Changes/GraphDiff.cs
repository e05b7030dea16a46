using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// What differs between two graphs, as data and as text for review. Made by <c>graph.Diff(other)</c>; <c>graph.Apply(diff)</c> leads from the first to the
/// second. Every list is in its canonical order. Immutable and thread-safe.
/// </summary>
public sealed class GraphDiff
{
    internal GraphDiff(Graph before, Graph after)
    {
        Before = before;
        After = after;
        Articles = RecordDiff.Articles(before.Data, after.Data);
        Entities = RecordDiff.Entities(before.Data, after.Data);
        Discoveries = RecordDiff.Unpaired(before.Data.Discoveries, after.Data.Discoveries, EntityRecordOrder.Instance);
        Merges = RecordDiff.Unpaired(before.Data.Merges, after.Data.Merges, Comparer<EntityMerge>.Default);
        Claims = new ClaimDiff(before, after).Find();
        Mentions = RecordDiff.Unpaired(before.Data.Mentions, after.Data.Mentions, Comparer<Mention>.Default);
        Edges = EdgeDiff.Find(before, after);
    }

    /// <summary>The first graph's view.</summary>
    public GraphView ViewBefore => Before.View;

    /// <summary>The second graph's view.</summary>
    public GraphView ViewAfter => After.View;

    /// <summary>The articles, by id.</summary>
    public ImmutableArray<Change<Article>> Articles { get; }

    /// <summary>The entities, by id: the discovered ones, and the declared ones where the schemas differ.</summary>
    public ImmutableArray<Change<EntityRecord>> Entities { get; }

    /// <summary>The decisions that entities are one.</summary>
    public ImmutableArray<Change<EntityMerge>> Merges { get; }

    /// <summary>
    /// The claims. Two claims are one that has changed if they say the same relation of the same participants in the same words, or else in the same sentence.
    /// </summary>
    public ImmutableArray<Change<Claim>> Claims { get; }

    /// <summary>The mentions.</summary>
    public ImmutableArray<Change<Mention>> Mentions { get; }

    /// <summary>The edges of the two views, which follow from the claims.</summary>
    public ImmutableArray<EdgeChange> Edges { get; }

    /// <summary>Whether both graphs have equal schemas.</summary>
    public bool HasSameModel => Before.Data.Model.Equals(After.Data.Model);

    /// <summary>Whether the graphs are the same: records, schemas and views.</summary>
    public bool IsEmpty => Articles.IsEmpty && Discoveries.IsEmpty && Entities.IsEmpty && Merges.IsEmpty && Claims.IsEmpty && Mentions.IsEmpty && Edges.IsEmpty
        && HasSameModel && Before.View == After.View;

    /// <summary>Whether all that differs of a claim is the number of its rule: the same example found it, and others were put in front or taken away.</summary>
    internal bool IsRenumbered(Change<Claim> change) =>
        change.Fields is [{ Field: "rule" } field] && ExampleOf(Before, field.Before) is { } example && string.Equals(example, ExampleOf(After, field.After), StringComparison.Ordinal);

    internal Graph Before { get; }

    internal Graph After { get; }

    internal ImmutableArray<Change<EntityRecord>> Discoveries { get; }

    /// <summary>
    /// The difference as text for review: a summary, then a line a change, marked <c>+</c>, <c>-</c> or <c>~</c>: articles, entities, decisions, facts.
    /// Lines end with <c>\n</c>, the last one does not. Control and invisible characters are escaped.
    /// </summary>
    /// <param name="quotes">Whether quotes are shown; without them the text may be published where the articles may not.</param>
    public string ToText(bool quotes = true) => new GraphDiffText(this, quotes).Write();

    /// <summary>
    /// The claims that differ, by why they do: an article, a rule, the schema, the language model, the code. That needs graphs that say what read them
    /// (<see cref="GraphData.Origin"/>); without, what neither an article nor the schema explains is <see cref="ChangeCause.Unknown"/>.
    /// </summary>
    public ImmutableArray<ChangeGroup> ByCause() => new CauseFinder(this).Groups();

    /// <summary>The difference as text for review like <see cref="ToText"/>, the facts under a headline for each cause.</summary>
    /// <param name="quotes">Whether quotes are shown.</param>
    public string ToCauseText(bool quotes = true) => new GraphDiffText(this, quotes).WriteByCause();

    /// <summary>A changed claim as the lines of <see cref="ToText"/>: one where it was added or removed, one for each field that changed otherwise.</summary>
    /// <param name="change">One of <see cref="Claims"/>.</param>
    /// <param name="quotes">Whether quotes are shown.</param>
    public ImmutableArray<string> LinesOf(Change<Claim> change, bool quotes = true)
    {
        ArgumentNullException.ThrowIfNull(change);
        return [.. new GraphDiffText(this, quotes).Lines(change)];
    }

    private static string? ExampleOf(Graph graph, string rule) =>
        graph.Data.Origin?.Rules.FirstOrDefault(known => string.Equals(known.Id, rule, StringComparison.Ordinal))?.Example;

    /// <summary>The difference as text, with quotes.</summary>
    public override string ToString() => ToText();
}
