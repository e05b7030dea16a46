namespace KnowledgeGraph;

/// <summary>Where accounts contradict each other.</summary>
public static class GraphContradictions
{
    extension<TGraph>(TGraph graph)
        where TGraph : Graph, IGraph<TGraph>
    {
        /// <summary>
        /// The contradictions among the claims that the view selects, whatever it selects of modalities, in a fixed order: by kind, relation and entities.
        /// <list type="bullet">
        /// <item>Functional: two edges of a relation that the schema calls functional share the entity in that role and differ in the other, at the same
        /// time. Unknown ends contradict nothing, and neither do two of which one is part of the other (<c>partOf</c>: an army and its government hold a
        /// town together). Parts of the shared entity are not looked at: holding a district says nothing of the city.</item>
        /// <item>Exclusive: edges of two relations that the schema calls exclusive join the same two entities at the same time; in the same direction, unless
        /// one of the relations is symmetric.</item>
        /// <item>Denied: a relation is affirmed by one claim and negated by another of the same participants (a further role may be unknown in one), unless
        /// they speak of different times: a claim that says nothing of time speaks of the year up to the day its article was published, and of any time where
        /// that is unknown too.</item>
        /// </list>
        /// Otherwise at the same time means that the periods of a claim of each side overlap, where a claim that says nothing of time counts on the day its article
        /// was published. Costs time in proportion to the edges and to the square of those that share an entity.
        /// </summary>
        public IReadOnlyList<Contradiction> Contradictions()
        {
            var affirmed = graph.View.Modalities == ModalitySet.Affirmed ? graph : graph.WithModality(ModalitySet.Affirmed);
            return [.. new ContradictionSearch(affirmed, graph.Denied()).Find()];
        }
    }
}
