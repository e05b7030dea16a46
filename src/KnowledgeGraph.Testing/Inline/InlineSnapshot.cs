using System.Collections.Concurrent;

namespace KnowledgeGraph.Testing;

/// <summary>Compares with a text in the test's source, and writes it there where that is asked for.</summary>
internal sealed class InlineSnapshot(InlineCall call, Graph? graph, SnapshotMode mode)
{
    // What was written in this run: the compiled test still has the old text.
    private static readonly ConcurrentDictionary<InlineCall, string> Written = new();

    private static readonly Lock Writing = new();

    /// <summary>Compares, and writes or complains as the mode says.</summary>
    /// <exception cref="GraphSnapshotException">The texts differ, or KG4206: the text cannot be written.</exception>
    public void Run(string actual, string? expected)
    {
        var accepted = Written.TryGetValue(call, out var written) ? written : expected is null ? null : Plain(expected);
        if (string.Equals(actual, accepted, StringComparison.Ordinal)) return;
        if (mode != SnapshotMode.Update) throw new GraphSnapshotException(Message(actual, accepted));
        lock (Writing)
        {
            if (Written.TryGetValue(call, out var other) && !string.Equals(other, actual, StringComparison.Ordinal))
                throw InlineSource.Refusal(call, "the cases of a test share it and say different things: give each case a test or use GraphSnapshot.Match");
            InlineSource.Write(call, actual);
            Written[call] = actual;
        }
    }

    // The literal has the line ends of its file, and people put it on lines of its own.
    private static string Plain(string text)
    {
        var plain = text.ReplaceLineEndings("\n");
        if (plain.StartsWith('\n')) plain = plain[1..];
        return plain.EndsWith('\n') ? plain[..^1] : plain;
    }

    private string Message(string actual, string? accepted)
    {
        var place = FormattableString.Invariant($"{call.SourceFile.Replace('\\', '/').Split('/')[^1]}({call.Line})");
        const string Advice = "Set KG_SNAPSHOT=update to have it written into the test.";
        if (accepted is null) return $"{place}: the test says no facts yet. {Advice}\n\nReceived:\n{actual}\n";
        var facts = SnapshotChanges.Describe(accepted, actual, graph);
        var what = facts.Count == 0 ? "the same lines in another order" : string.Join('\n', facts);
        return $"{place}: the facts are others than the test says.\n{what}\n\n{LineDiff.Write(accepted, actual)}\n\n{Advice}\n";
    }
}
