using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace KnowledgeGraph.Testing;

/// <summary>The lines of two texts that differ, with a line around them, for what is not a list of facts.</summary>
internal static class LineDiff
{
    /// <summary>The difference: <c>- </c> and <c>+ </c> before lines that one text has, <c>…</c> where equal lines are left out.</summary>
    public static string Write(string before, string after)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(before, after, ignoreWhitespace: false).Lines;
        var text = new StringBuilder();
        var isGap = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsNear(lines, i))
            {
                if (!isGap) text.Append("…\n");
                isGap = true;
                continue;
            }

            isGap = false;
            text.Append(lines[i].Type switch { ChangeType.Inserted => "+ ", ChangeType.Deleted => "- ", _ => "  " }).Append(lines[i].Text).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static bool IsNear(List<DiffPiece> lines, int i) =>
        Enumerable.Range(Math.Max(0, i - 1), Math.Min(lines.Count - 1, i + 1) - Math.Max(0, i - 1) + 1).Any(near => lines[near].Type != ChangeType.Unchanged);
}
