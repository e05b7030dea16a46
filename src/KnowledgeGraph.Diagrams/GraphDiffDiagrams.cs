using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph;

/// <summary>A difference of two graphs as a picture and as a page.</summary>
public static class GraphDiffDiagrams
{
    extension(GraphDiff diff)
    {
        /// <summary>
        /// The edges that differ as a Mermaid flowchart: thick and marked <c>+</c> where added, crossed and marked <c>-</c> where removed, broken and marked <c>~</c>
        /// with what changed. At most 400 edges and 40,000 characters unless the options say otherwise; a picture that leaves some out says how many. It shows edges
        /// of the two views, so what is only planned or denied is not among them unless the views show it. Lines end in <c>\n</c>.
        /// </summary>
        /// <param name="options">Title, description, direction, and the most edges and characters; which edges differ is decided already.</param>
        /// <exception cref="ArgumentException">A number is beyond what Mermaid draws (500 edges, 50,000 characters).</exception>
        public string ToMermaid(MermaidOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(diff);
            options ??= new MermaidOptions();
            ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxEdges ?? MermaidOptions.DefaultMaxEdges, MermaidOptions.HostMaxEdges, nameof(options));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxCharacters, MermaidOptions.HostMaxCharacters, nameof(options));
            return DiffMermaidWriter.Write(diff, options);
        }

        /// <summary>
        /// The difference as one HTML page for review: counts, and every changed fact with its quote under the cause it is put down to. It needs no network and
        /// runs no script; its content security policy allows its own styles only. Texts of articles stand in it as text, whatever they hold.
        /// </summary>
        /// <param name="title">What the page is called.</param>
        /// <param name="quotes">Whether quotes are shown.</param>
        public string ToHtml(string title = "Changes", bool quotes = true)
        {
            ArgumentNullException.ThrowIfNull(diff);
            ArgumentNullException.ThrowIfNull(title);
            return new DiffHtmlWriter(diff, quotes).Write(title);
        }
    }
}
