using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// Operations on the record of a graph. Each gives a new graph of the same class under the same view. Merging is idempotent, commutative and associative,
/// and retracting an article equals never having read it: see <c>Without</c> for what that asks of records of
/// discovered entities.
/// </summary>
public static class GraphRecords
{
    extension<TGraph>(TGraph graph)
        where TGraph : Graph, IGraph<TGraph>
    {
        /// <summary>
        /// The graph without an article and everything that only it says: its claims, its mentions, and the entities that it alone revealed. The result equals
        /// a graph that was built without the article, provided that each article brought its own records of the entities it reveals
        /// (<see cref="EntityRecord.ArticleId"/>). Where it did not, an entity stays while anything that remains names it, and one that was added by hand goes
        /// with the last that named it. An article that the graph does not have changes nothing.
        /// </summary>
        /// <param name="articleId">The id of the article.</param>
        public TGraph Without(string articleId)
        {
            ArgumentNullException.ThrowIfNull(articleId);
            return graph.Data.TryGetArticle(articleId, out _) ? TGraph.Create(new RecordRetraction(graph.Data, articleId).Apply(), graph.View) : graph;
        }

        /// <summary>The graph without an article; see the other overload.</summary>
        public TGraph Without(Article article)
        {
            ArgumentNullException.ThrowIfNull(article);
            return graph.Without(article.Id);
        }

        /// <summary>Everything that either record holds, under the view of this graph. Clashes are settled as in the other overload, without a word.</summary>
        /// <exception cref="ArgumentException">The graphs are of different schemas.</exception>
        public TGraph Merge(TGraph other) => graph.Merge(other, out _);

        /// <summary>Everything that either record holds, under the view of this graph.</summary>
        /// <param name="other">The other graph, of the same schema.</param>
        /// <param name="problems">
        /// What could not be kept: of two different articles with one id the one that is first in order stays, and of two types that an entity is said to be
        /// of the first in ordinal order; the claims and mentions that rest on the other go. The same ones stay whichever way round graphs are merged.
        /// </param>
        /// <exception cref="ArgumentException">The graphs are of different schemas.</exception>
        public TGraph Merge(TGraph other, out ImmutableArray<Problem> problems)
        {
            ArgumentNullException.ThrowIfNull(other);
            if (!graph.Data.Model.Equals(other.Data.Model)) throw new ArgumentException("The graphs are of different schemas.", nameof(other));
            return TGraph.Create(new RecordMerge(graph.Data, other.Data).Apply(out problems), graph.View);
        }

        /// <summary>A builder that holds the record of the graph, to add to it.</summary>
        public GraphBuilder<TGraph> ToBuilder()
        {
            var builder = new GraphBuilder<TGraph>(graph.Data.Model);
            builder.Add(graph.Data);
            return builder;
        }

        /// <summary>Whether both graphs hold the same record and show the same view of it, whatever way they came about.</summary>
        public bool SetEquals(TGraph other)
        {
            ArgumentNullException.ThrowIfNull(other);
            return graph.View == other.View && graph.Data.Equals(other.Data);
        }
    }
}
