using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Testing;

/// <content>Snapshots that stand in the test itself.</content>
public static partial class GraphSnapshot
{
    /// <summary>
    /// Fails unless the facts of the graph are those written here, for tests of one fact or a few:
    /// <c>GraphSnapshot.Inline(graph, """supports: russia -> hezbollah …""")</c>. They are the lines of the graph's snapshot without its head. With
    /// <c>KG_SNAPSHOT=update</c>, and not on a build server, the text is written into the test's source instead; leave it out at first.
    /// </summary>
    /// <param name="graph">The graph; its view says which claims count.</param>
    /// <param name="expected">The facts, as a literal; a line end around them does not count. Write nothing to have it written.</param>
    /// <param name="options">Whether quotes are shown. Folders and names mean nothing here.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="line">The line of the call; the compiler fills it in.</param>
    /// <param name="expression">The literal as it is written; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">
    /// The facts are others: the message says which. Or the text cannot be written: KG4201, KG4204, KG4206.
    /// </exception>
    public static void Inline(
        Graph graph,
        string? expected = null,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(expected))] string expression = "") =>
        CheckInline(SnapshotContent.Of(graph, Facts(options)), expected, new InlineCall(sourceFile, line, expression));

    /// <summary>Fails unless the entity and the facts about it are those written here.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="expected">The facts, as a literal. Write nothing to have it written.</param>
    /// <param name="options">Whether quotes are shown.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="line">The line of the call; the compiler fills it in.</param>
    /// <param name="expression">The literal as it is written; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">As for a graph.</exception>
    public static void Inline(
        IEntity entity,
        string? expected = null,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(expected))] string expression = "") =>
        CheckInline(SnapshotContent.Of(entity, Facts(options)), expected, new InlineCall(sourceFile, line, expression));

    /// <summary>Fails unless the results of a query are those written here.</summary>
    /// <param name="results">The results.</param>
    /// <param name="expected">The facts, as a literal. Write nothing to have it written.</param>
    /// <param name="options">Whether quotes are shown.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="line">The line of the call; the compiler fills it in.</param>
    /// <param name="expression">The literal as it is written; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">As for a graph.</exception>
    public static void Inline<T>(
        IEnumerable<T> results,
        string? expected = null,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(expected))] string expression = "") =>
        CheckInline(SnapshotContent.Of(results, Facts(options)), expected, new InlineCall(sourceFile, line, expression));

    /// <summary>Fails unless the path is the one written here.</summary>
    /// <param name="path">The path.</param>
    /// <param name="expected">The facts, as a literal. Write nothing to have it written.</param>
    /// <param name="options">Whether quotes are shown.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="line">The line of the call; the compiler fills it in.</param>
    /// <param name="expression">The literal as it is written; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">As for a graph.</exception>
    public static void Inline(
        GraphPath path,
        string? expected = null,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(expected))] string expression = "") =>
        CheckInline(SnapshotContent.Of(path, Facts(options)), expected, new InlineCall(sourceFile, line, expression));

    /// <summary>Fails unless the difference is the one written here.</summary>
    /// <param name="diff">The difference.</param>
    /// <param name="expected">The facts, as a literal. Write nothing to have it written.</param>
    /// <param name="options">Whether quotes are shown.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="line">The line of the call; the compiler fills it in.</param>
    /// <param name="expression">The literal as it is written; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">As for a graph.</exception>
    public static void Inline(
        GraphDiff diff,
        string? expected = null,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(expected))] string expression = "") =>
        CheckInline(SnapshotContent.Of(diff, Facts(options)), expected, new InlineCall(sourceFile, line, expression));

    private static GraphSnapshotOptions Facts(GraphSnapshotOptions? options) => (options ?? new()) with { Diagram = false, Svg = false, Timeline = false };

    private static void CheckInline(SnapshotContent content, string? expected, InlineCall call)
    {
        var lines = content.Targets[0].Text.Split('\n').SkipWhile(static line => line.StartsWith("# ", StringComparison.Ordinal) && line is not ("# nothing" or "# no difference"));
        new InlineSnapshot(call, content.Graph, SnapshotEnvironment.Mode(Environment.GetEnvironmentVariable)).Run(string.Join('\n', lines), expected);
    }
}
