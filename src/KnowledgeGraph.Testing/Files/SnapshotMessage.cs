using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Testing;

/// <summary>
/// Writes what differs: first in facts, then in the form of Verify's exceptions, which test runners' plug-ins, <c>dotnet verify</c> and assistants read. They
/// look for the line that starts with <c>Directory:</c> and pass over what stands in front of it.
/// </summary>
/// <param name="directory">Where the files lie.</param>
/// <param name="graph">The graph whose names the facts use, if there is one.</param>
internal sealed class SnapshotMessage(string directory, Graph? graph)
{
    private const int MostFacts = 60;

    /// <summary>The message. Names are relative to the directory; groups without files are left out.</summary>
    public string Write(List<SnapshotDifference> created, List<SnapshotDifference> notEqual, List<string> delete, List<SnapshotDifference> equal)
    {
        var text = new StringBuilder();
        foreach (var file in notEqual) WriteFacts(text, file);
        Line(text, "Directory: " + directory);
        WritePairs(text, "New:", created);
        WritePairs(text, "NotEqual:", notEqual);
        if (delete.Count > 0) Line(text, "Delete:");
        foreach (var name in delete) Line(text, "  - " + name);
        WritePairs(text, "Equal:", equal);
        if (created.Count + notEqual.Count > 0) WriteContent(text, created, notEqual);
        return text.ToString();
    }

    private void WriteFacts(StringBuilder text, SnapshotDifference file)
    {
        if (!file.Received.EndsWith(".txt", StringComparison.Ordinal)) return;
        var facts = SnapshotChanges.Describe(file.VerifiedText!, file.ReceivedText, graph);
        // No line of it may begin like one of Verify's: a fact's begins with its mark.
        Line(text, string.Create(CultureInfo.InvariantCulture, $"{file.Verified}: {Counted(facts.Count)}"));
        foreach (var fact in facts.Take(MostFacts)) Line(text, fact);
        if (facts.Count > MostFacts) Line(text, string.Create(CultureInfo.InvariantCulture, $"… and {facts.Count - MostFacts} more"));
        Line(text, "");
    }

    private static string Counted(int count) => count switch
    {
        0 => "the same lines in another order",
        1 => "one difference",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} differences"),
    };

    private static void WritePairs(StringBuilder text, string head, List<SnapshotDifference> files)
    {
        if (files.Count > 0) Line(text, head);
        foreach (var file in files)
        {
            Line(text, "  - Received: " + file.Received);
            Line(text, "    Verified: " + file.Verified);
        }
    }

    private static void WriteContent(StringBuilder text, List<SnapshotDifference> created, List<SnapshotDifference> notEqual)
    {
        Line(text, "\nFileContent:\n");
        if (created.Count > 0) Line(text, "New:\n");
        foreach (var file in created)
        {
            Line(text, "Received: " + file.Received);
            Line(text, file.ReceivedText + "\n");
        }

        if (notEqual.Count > 0) Line(text, "NotEqual:\n");
        foreach (var file in notEqual)
        {
            // As where Verify has a comparer of its own: what it says instead of both contents.
            Line(text, "Received: " + file.Received);
            Line(text, "Verified: " + file.Verified);
            Line(text, "Compare Result:");
            Line(text, LineDiff.Write(file.VerifiedText!, file.ReceivedText) + "\n");
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
