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

        /// <summary>
        /// The graph in PlantUML's language: a rectangle for each type around those of its entities. It shows what <see cref="ToMermaid"/> shows, without a
        /// limit of its own. Lines end in <c>\n</c>.
        /// </summary>
        /// <param name="options">What of the graph to show; all of it where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">The options name something that the graph does not have, or a number out of range.</exception>
        public string ToPlantUml(TextDiagramOptions? options = null) => PlantUmlWriter.Write(DiagramModel.Of(graph, options), options ?? new TextDiagramOptions());

        /// <summary>The graph in D2's language, a container a type. It shows what <see cref="ToMermaid"/> shows, without a limit of its own.</summary>
        /// <param name="options">What of the graph to show; all of it where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">The options name something that the graph does not have, or a number out of range.</exception>
        public string ToD2(TextDiagramOptions? options = null) => D2Writer.Write(DiagramModel.Of(graph, options), options ?? new TextDiagramOptions());

        /// <summary>
        /// The graph as GraphML with typed keys, for yEd, Gephi, igraph, NetworkX and others. XML cannot hold control characters; they become U+FFFD.
        /// </summary>
        /// <param name="options">What of the graph to show; all of it where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">The options name something that the graph does not have, or a number out of range.</exception>
        public string ToGraphMl(DiagramOptions? options = null) => GraphMlWriter.Write(DiagramModel.Of(graph, options));

        /// <summary>
        /// The graph as GEXF 1.3, dynamic: each edge with the days on which it holds, an undated claim on the day its article was published, so that Gephi's
        /// timeline works at once. XML cannot hold control characters; they become U+FFFD.
        /// </summary>
        /// <param name="options">What of the graph to show; all of it where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">The options name something that the graph does not have, or a number out of range.</exception>
        public string ToGexf(DiagramOptions? options = null) => GexfWriter.Write(DiagramModel.Of(graph, options));

        /// <summary>The graph as the JSON that Cytoscape.js and Cytoscape take, indented.</summary>
        /// <param name="options">What of the graph to show; all of it where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">The options name something that the graph does not have, or a number out of range.</exception>
        public string ToCytoscapeJson(DiagramOptions? options = null) => CytoscapeWriter.Write(DiagramModel.Of(graph, options));

        /// <summary>
        /// The graph as an SVG picture, drawn by a layout of our own: nothing overlaps, types differ in colour and shape, lines say how firmly something is
        /// said, and a legend explains the signs. At most 400 edges unless the options say otherwise. It needs no font, script or network.
        /// </summary>
        /// <param name="options">What of the graph to show, and how; all of it where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">The options name something that the graph does not have, or a number out of range.</exception>
        public string ToSvg(SvgOptions? options = null)
        {
            options ??= new SvgOptions();
            return SvgWriter.Write(DiagramModel.Of(graph, options with { MaxEdges = options.MaxEdges ?? SvgOptions.DefaultMaxEdges }), options);
        }
    }
}
