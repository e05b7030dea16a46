using System.Text;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph;

/// <summary>A graph as one HTML file that people search, filter and read without anything installed.</summary>
public static class GraphExplorer
{
    extension(Graph graph)
    {
        /// <summary>
        /// The graph as an HTML document that needs nothing else: it loads nothing, its content security policy forbids it to, and what articles say is
        /// only ever shown as text. It draws the graph, a timeline, a matrix, the facts as a table and, with <see cref="ExplorerOptions.Before"/>, what
        /// changed; every claim with its quote in its article. The same graph and options give the same bytes. Lines end in <c>\n</c>.
        /// </summary>
        /// <param name="options">What of the graph to show; all of it where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">The options name something that the graph does not have, or a number out of range.</exception>
        public string ToHtml(ExplorerOptions? options = null) => ExplorerPage.Write(graph, options ?? new ExplorerOptions());

        /// <summary>
        /// Saves what <see cref="ToHtml"/> writes, as UTF-8 without a byte order mark. An existing file is replaced only when the new one is whole.
        /// </summary>
        /// <param name="path">The file, for example <c>syria.html</c>.</param>
        /// <param name="options">What of the graph to show; all of it where <see langword="null"/>.</param>
        /// <exception cref="ArgumentException">The path is empty, or the options name something that the graph does not have.</exception>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public void SaveHtml(string path, ExplorerOptions? options = null)
        {
            ArgumentException.ThrowIfNullOrEmpty(path);
            var unfinished = path + ".unfinished";
            File.WriteAllText(unfinished, graph.ToHtml(options), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(unfinished, path, overwrite: true);
        }
    }
}
