using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>What differs between graphs, and leading one to the other.</summary>
public static class GraphChanges
{
    extension<TGraph>(TGraph graph)
        where TGraph : Graph, IGraph<TGraph>
    {
        /// <summary>
        /// What leads from this graph to another: articles, entities, claims, mentions and edges that were added, removed or changed, and what changed of them.
        /// Costs time in proportion to both graphs.
        /// </summary>
        /// <param name="other">The other graph; its schema may be another version.</param>
        public GraphDiff Diff(TGraph other)
        {
            ArgumentNullException.ThrowIfNull(other);
            return new GraphDiff(graph, other);
        }

        /// <summary>This graph with a difference applied: <c>a.Apply(a.Diff(b))</c> equals <c>b</c>, with its view.</summary>
        /// <exception cref="ArgumentException">The difference starts from another schema.</exception>
        /// <exception cref="InvalidOperationException">It does not fit the graph; the message holds the problems.</exception>
        public TGraph Apply(GraphDiff diff)
        {
            var applied = graph.Apply(diff, out var problems);
            return problems.IsEmpty ? applied : throw new InvalidOperationException(string.Join('\n', problems));
        }

        /// <summary>This graph, or another of the same schema, with a difference applied as far as it fits.</summary>
        /// <param name="diff">What to take away and to add.</param>
        /// <param name="problems">What the graph does not hold although the difference takes it away (KG4019), and what it cannot hold, as a builder reports it.</param>
        /// <exception cref="ArgumentException">The difference starts from another schema.</exception>
        public TGraph Apply(GraphDiff diff, out ImmutableArray<Problem> problems)
        {
            ArgumentNullException.ThrowIfNull(diff);
            if (!graph.Data.Model.Equals(diff.Before.Data.Model) || (!diff.HasSameModel && typeof(TGraph) != typeof(Graph)))
                throw new ArgumentException("The difference is of another schema.", nameof(diff));
            return TGraph.Create(new RecordPatch(graph.Data, diff).Apply(out problems), diff.ViewAfter);
        }
    }
}
