using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Testing;

/// <summary>
/// Compares a graph, an entity, the results of a query, a difference or a picture with the files that were accepted for it:
/// <c>{Type}.{Method}.verified.txt</c>, the facts, and <c>{Type}.{Method}#graph.verified.mmd</c>, the picture, beside the test's source file. Names, encoding,
/// messages and the handling of stale files are Verify's, so the files can be taken over by Verify and back without an edit. It throws what every test
/// framework reports and needs none of them. <c>KG_SNAPSHOT=update</c> in the environment accepts what comes, except on a build server. Thread-safe.
/// </summary>
public static partial class GraphSnapshot
{
    /// <summary>Fails unless the graph is what its snapshot says.</summary>
    /// <param name="graph">The graph; its view says which claims count.</param>
    /// <param name="options">What the snapshot holds and where it lies.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="member">The test's method; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">
    /// There is no snapshot yet, it says something else, or there are files that no test makes any more: the message says which facts differ and names the
    /// files, and what was received lies beside them as <c>.received</c>. Or the snapshot cannot be used: KG4201 to KG4204. Or the graph holds nothing: KG4207.
    /// </exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Match(
        Graph graph,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "") => Check(SnapshotContent.Of(graph, options ??= new()), options, sourceFile, member);

    /// <summary>Fails unless the entity is what its snapshot says: its names and every fact about it, and the picture of what is next to it.</summary>
    /// <param name="entity">The entity; the view of its graph says which claims count.</param>
    /// <param name="options">What the snapshot holds and where it lies.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="member">The test's method; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">As for a graph.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Match(
        IEntity entity,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "") => Check(SnapshotContent.Of(entity, options ??= new()), options, sourceFile, member);

    /// <summary>
    /// Fails unless the results of a query are what their snapshot says, a line each: entities, edges (a line a claim), rows of a pattern, paths, events of a
    /// timeline, or tuples of such. Sorted, unless the options say that their order counts.
    /// </summary>
    /// <param name="results">The results.</param>
    /// <param name="options">What the snapshot holds and where it lies.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="member">The test's method; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">As for a graph.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Match<T>(
        IEnumerable<T> results,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "") => Check(SnapshotContent.Of(results, options ??= new()), options, sourceFile, member);

    /// <summary>Fails unless the path is what its snapshot says, a line a step.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">What the snapshot holds and where it lies.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="member">The test's method; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">As for a graph.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Match(
        GraphPath path,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "") => Check(SnapshotContent.Of(path, options ??= new()), options, sourceFile, member);

    /// <summary>Fails unless the path is what its snapshot says, a line a step.</summary>
    /// <typeparam name="T">The relation.</typeparam>
    /// <param name="path">The path.</param>
    /// <param name="options">What the snapshot holds and where it lies.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="member">The test's method; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">As for a graph.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Match<T>(
        Path<T> path,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
        where T : struct, IRelation<T>
    {
        ArgumentNullException.ThrowIfNull(path);
        Check(SnapshotContent.Of(path.Untyped, options ??= new()), options, sourceFile, member);
    }

    /// <summary>Fails unless the difference is what its snapshot says: a line a change, and the picture of it.</summary>
    /// <param name="diff">The difference.</param>
    /// <param name="options">What the snapshot holds and where it lies.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="member">The test's method; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">As for a graph.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Match(
        GraphDiff diff,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "") => Check(SnapshotContent.Of(diff, options ??= new()), options, sourceFile, member);

    /// <summary>Fails unless the picture is what its snapshot, <c>{prefix}.verified.mmd</c>, says.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="options">What the snapshot holds and where it lies.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="member">The test's method; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">As for a graph.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Match(
        DiagramModel picture,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "") => Check(SnapshotContent.Of(picture, options ??= new()), options, sourceFile, member);

    /// <summary>
    /// Fails unless a text, such as a picture in another language, is what its snapshot says: <c>MatchText(graph.ToTimelineSvg(), "svg")</c>.
    /// </summary>
    /// <param name="text">The text; its line ends are written as <c>\n</c>.</param>
    /// <param name="extension">The extension of the file, without a dot.</param>
    /// <param name="options">What the snapshot holds and where it lies.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <param name="member">The test's method; the compiler fills it in.</param>
    /// <exception cref="GraphSnapshotException">As for a graph.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void MatchText(
        string text,
        string extension = "txt",
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(extension);
        Check(new SnapshotContent(null, [SnapshotContent.Target(extension, null, text)]), options ?? new(), sourceFile, member);
    }

    /// <summary>
    /// The files that make up the snapshot of a graph, an entity, a difference, a picture, a path or a sequence of results: what <c>Match</c> compares, for
    /// other tools to compare.
    /// </summary>
    /// <param name="value">What is compared.</param>
    /// <param name="options">What the snapshot holds.</param>
    /// <exception cref="ArgumentException">It is none of these.</exception>
    public static ImmutableArray<SnapshotTarget> Targets(object value, GraphSnapshotOptions? options = null) => SnapshotContent.OfAny(value, options ?? new()).Targets;

    /// <summary>Whether a value is one that has a snapshot of facts: see <see cref="Targets"/>. A sequence is one where its first item is a part of a graph.</summary>
    /// <param name="value">Any value.</param>
    public static bool HasFacts(object? value) => SnapshotContent.HasFacts(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Check(SnapshotContent content, GraphSnapshotOptions options, string sourceFile, string member)
    {
        var typeName = options.TypeName ?? SnapshotName.CallingType(sourceFile);
        var directory = DirectoryOf(options, sourceFile);
        var prefix = SnapshotName.Prefix(typeName, options.MethodName ?? member, options.Parameters);
        SnapshotPrefixes.Take(Path.Combine(directory, prefix));
        var framework = SnapshotFramework.Of(SnapshotName.CallingAssembly());
        new SnapshotComparison(directory, prefix, SnapshotEnvironment.Mode(Environment.GetEnvironmentVariable), content.Graph, framework).Run(content.Targets);
    }

    private static string DirectoryOf(GraphSnapshotOptions options, string sourceFile)
    {
        if (options.Directory is { } given && Path.IsPathFullyQualified(given)) return given;
        return Path.GetFullPath(Path.Combine(SourceFolder.Find(sourceFile, SourceFolder.SearchRoots()), options.Directory ?? ""));
    }
}
