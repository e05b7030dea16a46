using System.Runtime.InteropServices;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>
/// igraph 0.10's C library (Debian: libigraph3) on all edges, topology only. Its vectors are three pointers; its graph is made in room that is large enough for
/// every build of it.
/// </summary>
internal sealed partial class IgraphPeer : IDisposable
{
    private const string Library = "libigraph.so.3";
    private const int GraphBytes = 4096;
    private const int Out = 1;
    private const int Weak = 1;
    private const int Prpack = 2;
    private const double Damping = 0.85;

    private readonly nint _graph = Marshal.AllocHGlobal(GraphBytes);

    private IgraphPeer(RmatData data)
    {
        var ends = new long[2 * (long)data.Edges];
        for (var i = 0; i < data.Edges; i++) (ends[2 * i], ends[(2 * i) + 1]) = (data.Subjects[i], data.Objects[i]);
        var pin = GCHandle.Alloc(ends, GCHandleType.Pinned);
        View(out var edges, pin.AddrOfPinnedObject(), ends.Length);
        Create(_graph, edges, data.Nodes, true);
        pin.Free();
    }

    /// <summary>The graph, or <see langword="null"/> where the library is not installed.</summary>
    public static IgraphPeer? TryCreate(RmatData data) => NativeLibrary.TryLoad(Library, out _) ? new IgraphPeer(data) : null;

    /// <summary>How many nodes a node reaches, itself included.</summary>
    public long BreadthFirst(int from)
    {
        InitInts(out var order, 0);
        Bfs(_graph, from, Out, ref order, 0, 0);
        var count = order.Count(sizeof(long));
        DestroyInts(ref order);
        return count;
    }

    /// <summary>The number of weak components.</summary>
    public long Components()
    {
        Connected(_graph, 0, 0, out var count, Weak);
        return count;
    }

    /// <summary>The number of ranks; computed to convergence, which is all that it offers.</summary>
    public long PageRank()
    {
        InitReals(out var ranks, 0);
        PageRank(_graph, Prpack, ref ranks, out _, default, true, Damping, 0, 0);
        var count = ranks.Count(sizeof(double));
        DestroyReals(ref ranks);
        return count;
    }

    public void Dispose()
    {
        Destroy(_graph);
        Marshal.FreeHGlobal(_graph);
    }

    [LibraryImport(Library, EntryPoint = "igraph_vector_int_view")]
    private static partial nint View(out Vector vector, nint data, long length);

    [LibraryImport(Library, EntryPoint = "igraph_vector_int_init")]
    private static partial int InitInts(out Vector vector, long size);

    [LibraryImport(Library, EntryPoint = "igraph_vector_int_destroy")]
    private static partial void DestroyInts(ref Vector vector);

    [LibraryImport(Library, EntryPoint = "igraph_vector_init")]
    private static partial int InitReals(out Vector vector, long size);

    [LibraryImport(Library, EntryPoint = "igraph_vector_destroy")]
    private static partial void DestroyReals(ref Vector vector);

    [LibraryImport(Library, EntryPoint = "igraph_create")]
    private static partial int Create(nint graph, in Vector edges, long nodes, [MarshalAs(UnmanagedType.U1)] bool isDirected);

    [LibraryImport(Library, EntryPoint = "igraph_destroy")]
    private static partial void Destroy(nint graph);

    [LibraryImport(Library, EntryPoint = "igraph_bfs_simple")]
    private static partial int Bfs(nint graph, long root, int mode, ref Vector order, nint layers, nint parents);

    [LibraryImport(Library, EntryPoint = "igraph_connected_components")]
    private static partial int Connected(nint graph, nint membership, nint sizes, out long count, int mode);

    [LibraryImport(Library, EntryPoint = "igraph_pagerank")]
    private static partial int PageRank(
        nint graph, int algorithm, ref Vector ranks, out double value, Selection nodes, [MarshalAs(UnmanagedType.U1)] bool isDirected, double damping, nint weights, nint options);

    [StructLayout(LayoutKind.Sequential)]
    private struct Vector
    {
        public nint Start;
        public nint Room;
        public nint End;

        public readonly long Count(int size) => (End - Start) / size;
    }

    /// <summary>Which nodes are asked for; all, where every byte is 0.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Selection
    {
        public long Kind;
        public long First;
        public long Second;
    }
}
