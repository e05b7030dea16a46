using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph;

/// <summary>Other pictures of a graph: by time, as a table of who does what to whom, as a table of who says what.</summary>
public static class GraphTables
{
    extension(Graph graph)
    {
        /// <summary>
        /// A timeline as SVG: a lane for each actor, a dot for a day and a bar for longer, an undated claim on the day its article was published. The axis is
        /// broken where nothing happens for long.
        /// </summary>
        /// <param name="options">What of the graph to show, and how; all of it, up to 400 relations, where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">The options name something that the graph does not have, or a number out of range.</exception>
        public string ToTimelineSvg(SvgOptions? options = null) => TimelineSvg.Write(ModelOf(graph, options), graph, options ?? new SvgOptions());

        /// <summary>A timeline for Mermaid: a section for each actor, within the limits of its hosts.</summary>
        /// <param name="options">What of the graph to show; all of it, up to 400 relations, where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">The options name something that the graph does not have, or a number out of range.</exception>
        public string ToTimelineMermaid(MermaidOptions? options = null)
        {
            options ??= new MermaidOptions();
            var model = DiagramModel.Of(graph, options with { MaxEdges = options.MaxEdges ?? MermaidOptions.DefaultMaxEdges });
            return MermaidTimelineWriter.Write(model, graph, options);
        }

        /// <summary>
        /// Who does what to whom as an SVG table, with the balance of friendly and hostile claims. Plans and denials do not count, and an empty cell means that
        /// nothing is said, which is not a balance of zero.
        /// </summary>
        /// <param name="options">What of the graph to show, how, and which relations are friendly or hostile.</param>
        /// <exception cref="ArgumentException">The options name something that the graph does not have, or a number out of range.</exception>
        public string ToMatrixSvg(SvgOptions? options = null) => MatrixSvg.Write(ModelOf(graph, options), graph.Data.Model, options ?? new SvgOptions());

        /// <summary>
        /// Who says what as an SVG table: a row for each fact, a column for each source, which is who is quoted, else the publisher, else the article. Stated,
        /// reported, planned and denied are told apart, so that contradictions show.
        /// </summary>
        /// <param name="options">What of the graph to show, and how; all of it, up to 400 relations, where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">The options name something that the graph does not have, or a number out of range.</exception>
        public string ToSourcesSvg(SvgOptions? options = null) => SourceSvg.Write(ModelOf(graph, options), graph, options ?? new SvgOptions());
    }

    private static DiagramModel ModelOf(Graph graph, SvgOptions? options)
    {
        options ??= new SvgOptions();
        return DiagramModel.Of(graph, options with { MaxEdges = options.MaxEdges ?? SvgOptions.DefaultMaxEdges });
    }
}
