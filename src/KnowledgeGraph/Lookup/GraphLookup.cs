using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Finding entities by what people call them.</summary>
public static class GraphLookup
{
    extension(Graph graph)
    {
        /// <summary>
        /// The entity of that id, name or alias, whatever the case, accents, hyphens and apostrophes: <c>graph.Find("turkiye")</c>. Of several the best fit:
        /// by id, by name, by alias; then the first in order. <see langword="null"/> where there is none.
        /// </summary>
        public Entity? Find(string name) => graph.FindAll(name) is [var first, ..] ? first : null;

        /// <summary>All entities of that id, name or alias, the best fit first; see <c>Find</c>.</summary>
        public ImmutableArray<Entity> FindAll(string name)
        {
            ArgumentNullException.ThrowIfNull(name);
            return [.. graph.Table.Names.Find(name).Select(graph.EntityAt)];
        }

        /// <summary>The entities whose names are nearest to a text, for "did you mean"; empty where none is near.</summary>
        /// <param name="name">What was looked for.</param>
        /// <param name="count">The most to give, at least 1.</param>
        public ImmutableArray<Entity> Suggest(string name, int count = 3)
        {
            ArgumentNullException.ThrowIfNull(name);
            ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
            return [.. graph.Table.Names.Suggest(name, count).Select(graph.EntityAt)];
        }
    }
}
