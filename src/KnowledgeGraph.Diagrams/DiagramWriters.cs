using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph;

/// <summary>Writes a picture that is made already, of a graph or of a schema.</summary>
public static class DiagramWriters
{
    extension(DiagramModel model)
    {
        /// <summary>The picture as a Mermaid flowchart within the characters that the options allow.</summary>
        /// <param name="options">The direction and the most characters; what of a graph to show is decided already.</param>
        /// <exception cref="ArgumentException">It has more than 500 edges, or the options allow more characters than Mermaid reads.</exception>
        public string ToMermaid(MermaidOptions? options = null)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(model.Edges.Length, MermaidOptions.HostMaxEdges, nameof(model));
            return MermaidWriter.Write(model, options ?? new MermaidOptions());
        }

        /// <summary>The picture in Graphviz's language.</summary>
        /// <param name="options">The direction; what of a graph to show is decided already.</param>
        public string ToDot(DotOptions? options = null) => DotWriter.Write(model, options ?? new DotOptions());

        /// <summary>The picture in PlantUML's language.</summary>
        /// <param name="options">The direction; what of a graph to show is decided already.</param>
        public string ToPlantUml(TextDiagramOptions? options = null) => PlantUmlWriter.Write(model, options ?? new TextDiagramOptions());

        /// <summary>The picture in D2's language.</summary>
        /// <param name="options">The direction; what of a graph to show is decided already.</param>
        public string ToD2(TextDiagramOptions? options = null) => D2Writer.Write(model, options ?? new TextDiagramOptions());

        /// <summary>The picture as GraphML.</summary>
        public string ToGraphMl() => GraphMlWriter.Write(model);

        /// <summary>The picture as GEXF 1.3.</summary>
        public string ToGexf() => GexfWriter.Write(model);

        /// <summary>The picture as Cytoscape's JSON.</summary>
        public string ToCytoscapeJson() => CytoscapeWriter.Write(model);

        /// <summary>The picture as SVG.</summary>
        /// <param name="options">The layout and colours; what of a graph to show is decided already.</param>
        public string ToSvg(SvgOptions? options = null) => SvgWriter.Write(model, options ?? new SvgOptions());
    }

    extension(GraphModel schema)
    {
        /// <summary>
        /// The schema as a Mermaid class diagram: types with their properties, what is what, and which types a relation leads from and to. At most 400 edges.
        /// </summary>
        /// <param name="options">Title, description, relations, types, number of edges and direction.</param>
        /// <exception cref="ArgumentException">The options name something that the schema does not have, or a number beyond what Mermaid draws.</exception>
        public string ToClassDiagram(MermaidOptions? options = null)
        {
            options ??= new MermaidOptions();
            var most = options.MaxEdges ?? MermaidOptions.DefaultMaxEdges;
            ArgumentOutOfRangeException.ThrowIfGreaterThan(most, MermaidOptions.HostMaxEdges, nameof(options));
            var model = DiagramModel.Of(schema, options with { MaxEdges = most });
            var text = ClassDiagramWriter.Write(schema, model, options.Direction);
            for (var count = model.Edges.Length; text.Length > options.MaxCharacters && count > 0; count -= Math.Max(1, count / 10))
                text = ClassDiagramWriter.Write(schema, model.Top(count - 1), options.Direction);
            return text;
        }
    }
}
