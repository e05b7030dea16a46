namespace KnowledgeGraph;

/// <summary>Views with what follows from what is said, and why.</summary>
public static class GraphInference
{
    extension<TGraph>(TGraph graph)
        where TGraph : Graph, IGraph<TGraph>
    {
        /// <summary>
        /// The view with what the schema lets follow from what it selects. Derived edges stand among the others, are marked (<see cref="Edge.IsDerived"/>), carry
        /// the edges that they follow from (<see cref="Edge.Premises"/>) and cite their claims; their confidence is the least of a chain. They follow from
        /// what is affirmed, never from what is denied or planned, and nothing that is said is closed or deleted by them. The record stays as it is. A transitive
        /// relation costs time in proportion to its entities times its edges in the worst case, the other rule to its edges.
        /// </summary>
        /// <param name="rules">What may be concluded; everything if omitted, nothing with <see cref="InferenceRules.None"/>.</param>
        public TGraph WithInferred(InferenceRules rules = InferenceRules.All) => graph.With(graph.View with { Inferred = rules });
    }

    extension(Graph graph)
    {
        /// <summary>Why an edge stands in the graph, down to the quotes.</summary>
        /// <param name="edge">An edge of the graph or of a view of it.</param>
        /// <exception cref="ArgumentException">It is the default of <see cref="Edge"/>.</exception>
        public Explanation Why(Edge edge)
        {
            ArgumentNullException.ThrowIfNull(graph);
            if (edge.Equals(default)) throw new ArgumentException("This is the default of Edge, which is no edge of a graph.", nameof(edge));
            return new Explanation(edge);
        }

        /// <summary>Why an edge stands in the graph, down to the quotes.</summary>
        /// <param name="relation">An edge of the graph or of a view of it.</param>
        public Explanation Why<T>(T relation)
            where T : struct, IRelation<T> => graph.Why(relation.Edge);
    }
}
