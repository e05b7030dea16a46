namespace KnowledgeGraph;

/// <summary>What conditions may ask of the edges of a pattern.</summary>
public static class PatternEdges
{
    extension<T>(PatternValue<T> edge)
        where T : struct, IRelation<T>
    {
        /// <summary>When it holds.</summary>
        public PatternPeriod Period => new(edge.Plan, edge.EdgeSlot);

        /// <summary>How sure the surest reading among its claims is, from 0 to 1.</summary>
        public PatternNumber Confidence => new($"confidence of {edge}", edge.EdgeSlot);

        /// <summary>That the firmest of its claims is of one of these modalities.</summary>
        public PatternCondition IsSaid(ModalitySet modalities) =>
            Test(edge, $"is {modalities}", candidate => modalities.Contains(candidate.Modality));

        /// <summary>That one of its claims names a source among those who say so.</summary>
        public PatternCondition IsSaidBy(IEntity source)
        {
            ArgumentNullException.ThrowIfNull(source);
            var wanted = edge.Plan.Graph.Table.IndexOf(source.Id);
            return Test(edge, $"is said by {source.Id}", candidate => candidate.Claims.Any(claim =>
                claim.AttributedTo.Any(id => wanted >= 0 && candidate.Graph.Table.IndexOf(id) == wanted)));
        }

        /// <summary>That an article says so.</summary>
        public PatternCondition IsIn(Article article)
        {
            ArgumentNullException.ThrowIfNull(article);
            return Test(edge, $"stands in {article.Id}", candidate => candidate.Evidence.Any(evidence => string.Equals(evidence.ArticleId, article.Id, StringComparison.Ordinal)));
        }

        /// <summary>Any other condition, called with each edge as it is met; slower than the others, because it is not compiled to columns.</summary>
        public PatternCondition Satisfies(Func<T, bool> condition)
        {
            ArgumentNullException.ThrowIfNull(condition);
            return Test(edge, "meets a condition", candidate => condition(T.Of(candidate)));
        }
    }

    private static TestCondition Test<T>(PatternValue<T> edge, string text, Func<Edge, bool> test)
        where T : struct, IRelation<T>
    {
        var (slot, table) = (edge.EdgeSlot, ((EdgeValue<T>)edge).Table);
        return new($"{edge} {text}", [slot], frame => frame.Codes[slot] is not PatternFrame.None and var code && test(new Edge(table, code)));
    }
}
