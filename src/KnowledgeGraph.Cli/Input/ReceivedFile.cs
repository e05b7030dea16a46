using System.Text;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cli.Input;

/// <summary>A file that a snapshot test received, and the verified one that it would become.</summary>
/// <param name="Received">The received file.</param>
internal sealed record ReceivedFile(string Received)
{
    private const string ReceivedMark = ".received.";
    private const string VerifiedMark = ".verified.";

    public string Verified => Path.Combine(Path.GetDirectoryName(Received) ?? "", VerifiedName(Path.GetFileName(Received)));

    public bool IsNew => new FileInfo(Verified) is not { Exists: true, Length: > 0 };

    /// <summary>What it says differently: facts of a text, lines of anything else; <see langword="null"/> where a file cannot be read, which is reported.</summary>
    public IReadOnlyList<string>? Changes(Session session)
    {
        try
        {
            var (before, after) = (IsNew ? "" : File.ReadAllText(Verified, Encoding.UTF8), File.ReadAllText(Received, Encoding.UTF8));
            var isText = string.Equals(Path.GetExtension(Received), ".txt", StringComparison.Ordinal);
            if (!isText) return LineDiff.Write(before.ReplaceLineEndings("\n"), after.ReplaceLineEndings("\n")).Split('\n');
            var changes = SnapshotChanges.Describe(before, after);
            return changes.Count > 0 ? changes : ["the same lines in another order"];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            session.Report(Finding.Error("KG9010", $"the text cannot be read: {e.Message.TrimEnd('.')}; check its rights", Received));
            return null;
        }
    }

    /// <summary>Makes it the verified file; what goes wrong is reported.</summary>
    public bool Accept(Session session)
    {
        try
        {
            File.Move(Received, Verified, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return OutputFile.Refuse(Verified, e.Message, session);
        }
    }

    /// <summary>Whether a file is a received one: the mark stands in front of its extension. A test may be called like one.</summary>
    public static bool IsReceived(string file) => Path.GetFileNameWithoutExtension(file).EndsWith(ReceivedMark[..^1], StringComparison.Ordinal);

    private static string VerifiedName(string received)
    {
        var name = SnapshotFramework.Without(received);
        var at = name.LastIndexOf(ReceivedMark, StringComparison.Ordinal);
        return string.Concat(name.AsSpan(0, at), VerifiedMark, name.AsSpan(at + ReceivedMark.Length));
    }
}
