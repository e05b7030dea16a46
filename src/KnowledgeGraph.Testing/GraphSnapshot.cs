using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Testing;

/// <summary>
/// Compares a graph with the files that were accepted for it: <c>{Type}.{Method}.verified.txt</c>, the facts, and
/// <c>{Type}.{Method}#graph.verified.mmd</c>, the picture, beside the test's source file. Names, encoding, messages and the handling of stale files are
/// Verify's, so the files can be taken over by Verify and back without an edit. It throws what every test framework reports and needs none of them.
/// <c>KG_SNAPSHOT=update</c> in the environment accepts what comes, except on a build server. Thread-safe.
/// </summary>
public static class GraphSnapshot
{
    /// <summary>Fails unless the graph is what its snapshot says.</summary>
    /// <param name="graph">The graph; its view says which claims count.</param>
    /// <param name="options">What the snapshot holds and where it lies.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="member">The test's method; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">
    /// There is no snapshot yet, it says something else, or there are files that no test makes any more: the message names them, and what was
    /// received lies beside them as <c>.received</c>. Or the snapshot cannot be used: KG4201 to KG4204.
    /// </exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Match(
        Graph graph,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        options ??= new GraphSnapshotOptions();
        Check(graph, options, options.TypeName ?? SnapshotName.CallingType(sourceFile), sourceFile, member);
    }

    /// <summary>
    /// For tests that a class inherits: names the snapshot after the class of the test that runs, not the one that declares it:
    /// <c>GraphSnapshot.For(this).Match(graph)</c>.
    /// </summary>
    /// <param name="test">The test's object.</param>
    public static TestSnapshot For(object test)
    {
        ArgumentNullException.ThrowIfNull(test);
        return new TestSnapshot(test.GetType());
    }

    /// <summary>The files that make up the snapshot of a graph: what <see cref="Match"/> compares, for other tools to compare.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">What the snapshot holds.</param>
    public static ImmutableArray<SnapshotTarget> Targets(Graph graph, GraphSnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new GraphSnapshotOptions();
        var facts = new SnapshotTarget("txt", null, Clean(graph.ToSnapshot(new SnapshotOptions { Quotes = options.Quotes })));
        return options.Diagram ? [facts, new SnapshotTarget("mmd", "graph", Clean(graph.ToMermaid(options.Mermaid)))] : [facts];
    }

    internal static void Check(Graph graph, GraphSnapshotOptions options, string typeName, string sourceFile, string member)
    {
        var directory = DirectoryOf(options, sourceFile);
        var prefix = SnapshotName.Prefix(typeName, options.MethodName ?? member, options.Parameters);
        SnapshotPrefixes.Take(Path.Combine(directory, prefix));
        new SnapshotComparison(directory, prefix, SnapshotEnvironment.Mode(Environment.GetEnvironmentVariable)).Run(Targets(graph, options));
    }

    private static string DirectoryOf(GraphSnapshotOptions options, string sourceFile)
    {
        if (options.Directory is { } given && Path.IsPathFullyQualified(given)) return given;
        return Path.GetFullPath(Path.Combine(SourceFolder.Find(sourceFile, SourceFolder.SearchRoots()), options.Directory ?? ""));
    }

    private static string Clean(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');
}
