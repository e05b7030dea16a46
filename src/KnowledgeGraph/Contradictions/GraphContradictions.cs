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
        /// At the same time, of the first two: a claim of each side surely speaks of a day that the other speaks of. One that says nothing of time speaks of the day its
        /// article was published, of any day where that is unknown; "since 2012" speaks of the days until it was published; and "in October" may be any part of it.
        /// <see cref="Contradiction.IsCertain"/> tells those where both say when. No contradiction is one holder after the other: what ends on the day, or in the month,
        /// in which the other starts. Nor is what one sentence says ("A and B hold the town"), unless it names different sources for both, nor what one account says
        /// without dates: claims of one article with the same sources.
        /// Costs time in proportion to the edges and to the square of those that share an entity.
        /// </summary>
        public IReadOnlyList<Contradiction> Contradictions()
        {
            var affirmed = graph.View.Modalities == ModalitySet.Affirmed ? graph : graph.WithModality(ModalitySet.Affirmed);
            return [.. new ContradictionSearch(affirmed, graph.Denied()).Find()];
        }
    }
}
