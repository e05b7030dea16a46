using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Testing;

/// <summary>Snapshots named after a test's class; made by <see cref="GraphSnapshot.For"/>.</summary>
public sealed class TestSnapshot
{
    private readonly Type _type;

    internal TestSnapshot(Type type) => _type = type;

    /// <summary>Fails unless the graph is what its snapshot says.</summary>
    /// <inheritdoc cref="GraphSnapshot.Match(Graph, GraphSnapshotOptions?, string, string)" />
    public void Match(
        Graph graph,
        GraphSnapshotOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        options ??= new GraphSnapshotOptions();
        GraphSnapshot.Check(graph, options, options.TypeName ?? SnapshotName.Of(_type), sourceFile, member);
    }
}
