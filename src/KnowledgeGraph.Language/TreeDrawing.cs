using System.Text;

namespace KnowledgeGraph.Language;

/// <summary>Draws dependency trees as text that a person can read.</summary>
public static class TreeDrawing
{
    private const int DeepestIndent = 60;

    /// <summary>
    /// The tree of a sentence, one word a line in the order of the text, indented below its head, with its relation, part of speech and lemma. Lines
    /// end with <c>\n</c>.
    /// </summary>
    /// <example>
    /// <code>
    /// ┌─ nsubj: troops  NOUN troops
    /// root: took  VERB take
    /// └─ obj: towns  NOUN town
    /// </code>
    /// </example>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    public static string Draw(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var output = new StringBuilder();
        if (sentence.Root is { } root)
        {
            Draw(output, root, "", "", "", "");
        }
        else
        {
            output.Append(sentence.Text).Append('\n');
        }

        return output.ToString();
    }

    /// <summary>Draws a token between its left and right dependents.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="token">The token.</param>
    /// <param name="connector">What links this line to the head.</param>
    /// <param name="above">What stands at the front of the lines above this one.</param>
    /// <param name="at">What stands at the front of this line.</param>
    /// <param name="below">What stands at the front of the lines below this one.</param>
    private static void Draw(StringBuilder output, Token token, string connector, string above, string at, string below)
    {
        // A tree can be as deep as its sentence is long: very deep parts are drawn flat so that lines stay short.
        string step = above.Length > DeepestIndent ? "" : "   ", bar = above.Length > DeepestIndent ? "" : "│  ";
        bool first = true;
        foreach (Token child in token.Children)
        {
            if (child.Position < token.Position)
            {
                Draw(output, child, first ? "┌─ " : "├─ ", above + (first ? step : bar), above, above + bar);
                first = false;
            }
        }

        output.Append(at).Append(connector).Append(token.Relation.Label).Append(": ").Append(token.Text)
            .Append("  ").Append(token.Upos.ToString().ToUpperInvariant()).Append(' ').Append(token.Lemma).Append('\n');
        int last = -1;
        foreach (Token child in token.Children)
        {
            last = child.Position;
        }

        foreach (Token child in token.Children)
        {
            if (child.Position > token.Position)
            {
                bool ends = child.Position == last;
                Draw(output, child, ends ? "└─ " : "├─ ", below + bar, below, below + (ends ? step : bar));
            }
        }
    }
}
