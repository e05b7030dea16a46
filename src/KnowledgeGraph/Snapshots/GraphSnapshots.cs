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
}
