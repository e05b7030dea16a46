namespace KnowledgeGraph;

/// <summary>
/// Views of a graph: the same record, other claims counted. A view is a graph of the same class, so queries on it are typed as before. Views add up:
/// <c>graph.AsOf(day).AccordingTo(graph.Tass)</c>. Making one costs a pass over the claims.
/// </summary>
public static class GraphViews
{
    extension<TGraph>(TGraph graph)
        where TGraph : Graph, IGraph<TGraph>
    {
        /// <summary>What held on a day. Claims that say nothing of time count on the day their article was published.</summary>
        public TGraph AsOf(DateOnly validAt) => graph.During(Period.On(validAt));

        /// <summary>What the articles published up to one day said to hold on another.</summary>
        /// <param name="validAt">The day on which it held.</param>
        /// <param name="knownAt">The last day of publication that counts.</param>
        public TGraph AsOf(DateOnly validAt, DateOnly knownAt) =>
            graph.With(graph.View with { ValidIn = Period.On(validAt), KnownAt = knownAt });

        /// <summary>What held on at least one day of a period; whatever held at any time where the period is unknown.</summary>
        public TGraph During(Period period) => graph.With(graph.View with { ValidIn = period });

        /// <summary>What held on at least one day from one to another, both included.</summary>
        /// <exception cref="ArgumentException">The last day lies before the first.</exception>
        public TGraph Between(DateOnly first, DateOnly last) => graph.During(Period.Between(first, last));

        /// <summary>What the articles published up to a day said.</summary>
        public TGraph KnownAt(DateOnly day) => graph.With(graph.View with { KnownAt = day });

        /// <summary>What one source is reported to say: the claims that name it among those who say so.</summary>
        public TGraph AccordingTo(IEntity source)
        {
            ArgumentNullException.ThrowIfNull(source);
            return graph.With(graph.View with { Source = source.Id });
        }

        /// <summary>Only what the articles say themselves.</summary>
        public TGraph Asserted() => graph.With(graph.View with { Modalities = ModalitySet.Asserted });

        /// <summary>What is said not to be so.</summary>
        public TGraph Denied() => graph.With(graph.View with { Modalities = ModalitySet.Negated });

        /// <summary>What is intended, expected or supposed.</summary>
        public TGraph Planned() => graph.With(graph.View with { Modalities = ModalitySet.Planned });

        /// <summary>The claims of the given modalities.</summary>
        public TGraph WithModality(ModalitySet modalities) => graph.With(graph.View with { Modalities = modalities });

        /// <summary>What was read with at least this confidence, from 0 to 1.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It is no number from 0 to 1.</exception>
        public TGraph WithConfidence(double atLeast) => graph.With(graph.View with { MinConfidence = atLeast });

        /// <summary>The same record under another view.</summary>
        public TGraph With(GraphView view)
        {
            ArgumentNullException.ThrowIfNull(view);
            return TGraph.Create(graph.Data, view);
        }
    }
}
