namespace KnowledgeGraph;

/// <summary>What every generated relation has.</summary>
public static class RelationExtensions
{
    extension<T>(T relation)
        where T : struct, IRelation<T>
    {
        /// <summary>When it holds; <see cref="Period.Unknown"/> where its claims say nothing of time.</summary>
        public Period Period => relation.Edge.Period;

        /// <summary>How sure the surest reading among its claims is, from 0 to 1.</summary>
        public double Confidence => relation.Edge.Confidence;

        /// <summary>Whether both edges are known to hold on a day together; see <see cref="Edge.Overlaps"/>.</summary>
        /// <param name="other">An edge of this graph, or of a view of the same record.</param>
        public bool Overlaps<TOther>(TOther other)
            where TOther : struct, IRelation<TOther> => relation.Edge.Overlaps(other.Edge);

        /// <summary>Whether both edges hold on a day together or, for all that is known, might; see <see cref="Edge.MayOverlap"/>.</summary>
        /// <param name="other">Another edge.</param>
        public bool MayOverlap<TOther>(TOther other)
            where TOther : struct, IRelation<TOther> => relation.Edge.MayOverlap(other.Edge);

        /// <summary>Whether no claim says so, but the view concludes it (<c>graph.WithInferred()</c>).</summary>
        public bool IsDerived => relation.Edge.IsDerived;

        /// <summary>The edges that it follows from, all of them stated; none where claims say so themselves.</summary>
        public IReadOnlyList<Edge> Premises => relation.Edge.Premises;

        /// <summary>How firmly the firmest of its claims says so.</summary>
        public Modality Modality => relation.Edge.Modality;

        /// <summary>The words that say so; at least one quote.</summary>
        public EvidenceList Evidence => relation.Edge.Evidence;

        /// <summary>The claims that say so, with typed roles and properties; at least one.</summary>
        public Claims<T> Claims => new(relation.Edge.Claims);
    }

    extension<T>(T)
        where T : struct, IRelation<T>
    {
        /// <summary>The relation in a graph's model, for queries over several relations: <c>Supports.RelationType(graph)</c>.</summary>
        public static RelationType RelationType(Graph graph)
        {
            ArgumentNullException.ThrowIfNull(graph);
            return graph.Data.Model.Relations[T.RelationIndex];
        }
    }
}
