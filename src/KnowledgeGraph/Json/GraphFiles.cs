using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>
/// Saving graphs and loading compiled ones. A saved graph is canonical JSON: the same record gives the same bytes on every machine, with a line for each
/// article, entity, claim and mention. It holds the whole record and the schema's model, not the view.
/// </summary>
public static class GraphFiles
{
    extension(Graph graph)
    {
        /// <summary>
        /// Saves the record of a graph: as JSON, or, if the file's extension is <c>.kgb</c>, in the binary form, which large graphs load from at the speed of the
        /// disk. Both hold the same. An existing file is replaced only when the new one is whole.
        /// </summary>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public void Save(string path)
        {
            ArgumentException.ThrowIfNullOrEmpty(path);
            var unfinished = path + ".unfinished";
            using (var stream = File.Create(unfinished))
            {
                if (BinaryFormat.IsBinary(path)) graph.SaveBinary(stream);
                else graph.Save(stream);
            }

            File.Move(unfinished, path, overwrite: true);
        }

        /// <summary>Writes the record of a graph as JSON to a stream, which stays open.</summary>
        public void Save(Stream stream)
        {
            ArgumentNullException.ThrowIfNull(stream);
            stream.Write(GraphJsonWriter.Write(graph.Data).WrittenSpan);
        }

        /// <summary>
        /// Writes the record of a graph in the binary form to a stream, which stays open. It need not be able to seek. The same record gives the same bytes.
        /// </summary>
        public void SaveBinary(Stream stream)
        {
            ArgumentNullException.ThrowIfNull(stream);
            BinaryGraphWriter.Write(graph.Data, stream);
        }
    }

    extension<TGraph>(TGraph)
        where TGraph : Graph, ICompiled<TGraph>
    {
        /// <summary>
        /// Loads a graph. A file of an older version of the schema loads too, provided that the schema has only been added to since and still allows every
        /// claim.
        /// </summary>
        /// <exception cref="GraphFormatException">The file is empty, a folder, damaged, or for another reason not a whole saved graph of this schema.</exception>
        /// <exception cref="FileNotFoundException">There is no such file.</exception>
        /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
        /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
        /// <exception cref="IOException">The file cannot be read for another reason.</exception>
        public static TGraph Load(string path)
        {
            ArgumentException.ThrowIfNullOrEmpty(path);
            return GraphBuilder.Create<TGraph>(GraphFile.LoadData(path, TGraph.Model));
        }

        /// <summary>Loads a graph from a stream, which is read to its end and stays open.</summary>
        /// <exception cref="GraphFormatException">The stream does not hold a whole saved graph of this schema.</exception>
        public static TGraph Load(Stream stream) => GraphBuilder.Create<TGraph>(GraphFile.LoadData(stream, TGraph.Model));

        /// <summary>Loads a graph, if that can be done.</summary>
        /// <param name="path">The file.</param>
        /// <param name="loaded">The graph, or <see langword="null"/>.</param>
        /// <param name="problem">Why not and where, or <see langword="null"/>.</param>
        public static bool TryLoad(string path, [NotNullWhen(true)] out TGraph? loaded, [NotNullWhen(false)] out Problem? problem)
        {
            var data = GraphFile.TryLoadData(path, TGraph.Model, out problem);
            loaded = data is null ? null : GraphBuilder.Create<TGraph>(data);
            return loaded is not null;
        }
    }
}
