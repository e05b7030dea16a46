using System.Text;

namespace KnowledgeGraph.Testing;

/// <summary>Writes what differs in the form of Verify's exceptions, which test runners' plug-ins, <c>dotnet verify</c> and assistants read.</summary>
internal static class SnapshotMessage
{
    /// <summary>The message. Names are relative to the directory; groups without files are left out.</summary>
    public static string Write(
        string directory,
        List<SnapshotDifference> created,
        List<SnapshotDifference> notEqual,
        List<string> delete,
        List<SnapshotDifference> equal)
    {
        var text = new StringBuilder();
        Line(text, "Directory: " + directory);
        WritePairs(text, "New:", created);
        WritePairs(text, "NotEqual:", notEqual);
        if (delete.Count > 0) Line(text, "Delete:");
        foreach (var name in delete) Line(text, "  - " + name);
        WritePairs(text, "Equal:", equal);
        if (created.Count + notEqual.Count > 0) WriteContent(text, created, notEqual);
        return text.ToString();
    }

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
            Line(text, "Received: " + file.Received);
            Line(text, file.ReceivedText);
            Line(text, "Verified: " + file.Verified);
            Line(text, file.VerifiedText + "\n");
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
