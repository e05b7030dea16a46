using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph;

/// <summary>Pictures of a graph as text. The same graph and options give the same characters, so a picture is a snapshot.</summary>
public static class GraphDiagrams
{
    extension(Graph graph)
    {
        /// <summary>
        /// The graph as a Mermaid flowchart, for Markdown, GitHub and other places that draw it: entities grouped by type, one arrow for each relation
        /// between two entities with the number of its claims; dashed where every claim is attributed or hedged, dotted where planned, crossed where
        /// denied. At most 400 edges and 40,000 characters unless the options say otherwise; a picture that leaves edges out says how many.
        /// Lines end in <c>\n</c>.
        /// </summary>
        /// <param name="options">What of the graph to show; all of it where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">
        /// The options name a relation, type or entity that the graph does not have, or a number beyond what Mermaid draws (500 edges, 50,000 characters).
        /// </exception>
        public string ToMermaid(MermaidOptions? options = null)
        {
            options ??= new MermaidOptions();
            var most = options.MaxEdges ?? MermaidOptions.DefaultMaxEdges;
            ArgumentOutOfRangeException.ThrowIfGreaterThan(most, MermaidOptions.HostMaxEdges, nameof(options));
            return MermaidWriter.Write(DiagramModel.Of(graph, options with { MaxEdges = most }), options);
        }

        /// <summary>
        /// The graph in Graphviz's language: <c>dot -Tsvg</c> draws it. It shows what <see cref="ToMermaid"/> shows, without a limit of its own.
        /// Lines end in <c>\n</c>.
        /// </summary>
        /// <param name="options">What of the graph to show; all of it where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">The options name a relation, type or entity that the graph does not have, or a number out of range.</exception>
        public string ToDot(DotOptions? options = null)
        {
            options ??= new DotOptions();
            return DotWriter.Write(DiagramModel.Of(graph, options), options);
        }
    }
}
