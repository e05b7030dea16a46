namespace KnowledgeGraph;

/// <summary>The snapshot text of a graph.</summary>
public static class GraphSnapshots
{
    extension(Graph graph)
    {
        /// <summary>
        /// The graph as canonical text for review and for comparison in tests: a header that names the view, a line for each discovered entity that is
        /// mentioned, and a line a fact, sorted by relation, participants, period and place. A changed fact is a changed line, and declarations of the schema
        /// that nothing mentions do not show. Facts of every modality are shown and those that are not asserted marked; only a view that selects other
        /// modalities than the default narrows that too. Lines end with <c>\n</c>, the last one does not. Control and invisible characters are escaped.
        /// </summary>
        /// <param name="options">What to show; <see cref="SnapshotOptions.Default"/> if omitted.</param>
        public string ToSnapshot(SnapshotOptions? options = null) => new SnapshotWriter(graph, options ?? SnapshotOptions.Default).Write();
    }

    /// <summary>A claim as the line that <c>ToSnapshot</c> writes of it, whatever the view.</summary>
    /// <param name="graph">The graph that holds it.</param>
    /// <param name="claim">The claim; its relation is one of the graph's schema.</param>
    /// <param name="options">Whether the quote is shown; <see cref="SnapshotOptions.Default"/> if omitted.</param>
    public static string LineOf(Graph graph, Claim claim, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(claim);
        return new SnapshotWriter(graph, options ?? SnapshotOptions.Default).Fact(claim);
    }

    /// <summary>An entity as a line: <c>entity: turkiye is Country "Türkiye" also "Turkey"</c>, declared ones too.</summary>
    /// <param name="entity">The entity.</param>
    public static string LineOf(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return SnapshotWriter.Entity(new EntityRecord(entity.Id, entity.Type.Name, entity.Name) { Aliases = entity.Aliases, PartOf = entity.PartOf?.Id });
    }
}
