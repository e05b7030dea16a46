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

        /// <summary>
        /// The graph in which some discovered entities are one with another: what is said of them counts for it, their ids find it, and their names are among
        /// its aliases. Nothing is rewritten: the record keeps its claims and the decision (<see cref="GraphData.Merges"/>), and <c>Split</c> takes it back,
        /// byte for byte. (To unite two graphs, see the other overloads.)
        /// </summary>
        /// <param name="entityIds">The ids of the entities that are no longer of their own. The schema must not declare them.</param>
        /// <param name="into">The id of the entity that they are; declared or discovered, of a type that may stand wherever theirs may.</param>
        /// <param name="reason">Why, for people; kept in the record.</param>
        /// <exception cref="ArgumentException">An entity is unknown, declared, merged already, or of a type that does not fit.</exception>
        public TGraph Merge(IEnumerable<string> entityIds, string into, string reason)
        {
            ArgumentNullException.ThrowIfNull(entityIds);
            ArgumentNullException.ThrowIfNull(into);
            ArgumentNullException.ThrowIfNull(reason);
            return TGraph.Create(RecordIdentity.Merge(graph.Data, entityIds, into, reason), graph.View);
        }

        /// <summary>
        /// The graph in which an entity stands apart again: without every decision that names it, be it that it was merged away or that others were merged
        /// into it. Without such a decision the graph stays as it is.
        /// </summary>
        /// <param name="entityId">The id of the entity.</param>
        public TGraph Split(string entityId)
        {
            ArgumentNullException.ThrowIfNull(entityId);
            return graph.Split(graph.Data.Merges.Where(merge => RecordIdentity.Names(merge, entityId)));
        }

        /// <summary>The graph without some of its decisions that entities are one.</summary>
        /// <param name="merges">Items of <see cref="GraphData.Merges"/>; others change nothing.</param>
        public TGraph Split(IEnumerable<EntityMerge> merges)
        {
            ArgumentNullException.ThrowIfNull(merges);
            var data = RecordIdentity.Split(graph.Data, [.. merges]);
            return ReferenceEquals(data, graph.Data) ? graph : TGraph.Create(data, graph.View);
        }

        /// <summary>A builder that holds the record of the graph, to add to it.</summary>
        public GraphBuilder<TGraph> ToBuilder()
        {
            var builder = new GraphBuilder<TGraph>(graph.Data.Model) { Origin = graph.Data.Origin };
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
