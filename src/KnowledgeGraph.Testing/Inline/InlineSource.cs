using System.Text;

namespace KnowledgeGraph.Testing;

/// <summary>Writes the texts of inline snapshots into source files. Callers take turns.</summary>
internal static class InlineSource
{
    private const string Method = "Inline";
    private const string Parameter = "expected";

    // What was written moves the lines below it, and the compiled tests know the lines as they were.
    private static readonly Dictionary<string, List<(int Line, int Added)>> Shifts = new(StringComparer.Ordinal);

    /// <summary>Replaces the text of a call.</summary>
    /// <exception cref="GraphSnapshotException">KG4204 or KG4206: the file or the call is not found, or its text is no literal.</exception>
    public static void Write(InlineCall call, string text)
    {
        var folder = SourceFolder.Find(call.SourceFile, SourceFolder.SearchRoots());
        var path = Path.Combine(folder, Path.GetFileName(call.SourceFile.Replace('\\', '/')));
        var bytes = File.ReadAllBytes(path);
        var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        var source = Encoding.UTF8.GetString(bytes.AsSpan(hasMark ? 3 : 0));
        var shifts = Shifts.TryGetValue(path, out var known) ? known : Shifts[path] = [];
        var written = Replace(source, call with { Line = call.Line + shifts.Where(shift => shift.Line < call.Line).Sum(static shift => shift.Added) }, text);
        shifts.Add((call.Line, LinesOf(written) - LinesOf(source)));
        File.WriteAllText(path, written, new UTF8Encoding(hasMark));
    }

    /// <summary>The source with another text in a call.</summary>
    /// <exception cref="GraphSnapshotException">KG4206: the call is not found, or its text is no literal.</exception>
    public static string Replace(string source, InlineCall call, string text)
    {
        var found = Find(source, call);
        var literal = RawString.Write(text, IndentationOf(source, found.Open), source.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
        if (ArgumentOf(found, call, source) is { } argument)
        {
            if (!SourceScanner.IsLiteral(source[argument.Start..argument.End])) throw Refusal(call, "what it is compared with is no literal");
            return source[..argument.Start] + literal + source[argument.End..];
        }

        var prefix = found.Arguments.Count == 1 ? ", " : $", {Parameter}: ";
        var end = found.Arguments[^1].End;
        return source[..end] + prefix + literal + source[end..];
    }

    /// <summary>Says why a text is not written.</summary>
    public static GraphSnapshotException Refusal(InlineCall call, string why) => new(FormattableString.Invariant(
        $"error KG4206: the text of GraphSnapshot.Inline in {call.SourceFile}({call.Line}) cannot be written: {why}. Write it by hand."));

    private static SourceCall Find(string source, InlineCall call)
    {
        var calls = SourceScanner.CallsOf(source, Method);
        var here = calls.Where(found => found.Line == call.Line).ToList();
        // Several on a line, or a file that was edited since: the text as it was written tells which.
        if (here.Count != 1 || !Fits(here[0], call, source)) here = [.. (here.Count > 1 ? here : calls).Where(found => Fits(found, call, source))];
        return here is [var only] ? only : throw Refusal(call, here.Count == 0
            ? "the call is not there: the file has changed since the test was compiled, so build and run it again"
            : "there are several calls like it on the line: put each on a line of its own");
    }

    private static bool Fits(SourceCall found, InlineCall call, string source) =>
        found.Arguments.Count > 0 && (call.Expression.Length == 0 ? found.Arguments.Count == 1 || ArgumentOf(found, call, source) is null : ArgumentOf(found, call, source) is not null);

    private static SourceSpan? ArgumentOf(SourceCall found, InlineCall call, string source)
    {
        foreach (var argument in found.Arguments)
        {
            if (call.Expression.Length > 0 && string.Equals(Plain(source[argument.Start..argument.End]), Plain(call.Expression), StringComparison.Ordinal)) return argument;
        }

        return null;
    }

    private static string Plain(string code) => code.ReplaceLineEndings("\n").Trim();

    private static int LinesOf(string text) => text.AsSpan().Count('\n');

    private static string IndentationOf(string source, int position)
    {
        var start = source.LastIndexOf('\n', position) + 1;
        var end = start;
        while (source[end] is ' ' or '\t') end++;
        var indentation = source[start..end];
        return indentation + (indentation.Contains('\t', StringComparison.Ordinal) ? "\t" : "    ");
    }
}
