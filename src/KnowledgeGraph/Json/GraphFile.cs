using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>
/// Saved graphs whose classes are not compiled: the schema is taken from the file. Compiled graphs load by their own class, <c>SyriaGraph.Load(path)</c>.
/// What is checked, and which problems there are, is the same: every claim is checked as when it was added, and a file that was changed, cut off or written
/// by something else is refused with a problem that says where. The hash in a file reveals damage, not forgery: it is not a signature.
/// </summary>
public static class GraphFile
{
    /// <summary>The extension of files in the binary form. What a file is read as, its first bytes tell.</summary>
    public const string BinaryExtension = BinaryFormat.Extension;

    /// <summary>Loads a graph with the schema that the file holds.</summary>
    /// <exception cref="GraphFormatException">The file is empty, a folder, damaged, or for another reason not a whole saved graph.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="IOException">The file cannot be read for another reason.</exception>
    public static Graph Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return GraphBuilder.Create<Graph>(LoadData(path, null));
    }

    /// <summary>Loads a graph from a stream, which is read to its end and stays open.</summary>
    /// <exception cref="GraphFormatException">The stream does not hold a whole saved graph.</exception>
    public static Graph Load(Stream stream) => GraphBuilder.Create<Graph>(LoadData(stream, null));

    /// <summary>Loads a graph with the schema that the file holds, if that can be done.</summary>
    /// <param name="path">The file.</param>
    /// <param name="graph">The graph, or <see langword="null"/>.</param>
    /// <param name="problem">Why not and where, or <see langword="null"/>.</param>
    public static bool TryLoad(string path, [NotNullWhen(true)] out Graph? graph, [NotNullWhen(false)] out Problem? problem)
    {
        var data = TryLoadData(path, null, out problem);
        graph = data is null ? null : GraphBuilder.Create<Graph>(data);
        return graph is not null;
    }

    internal static GraphData? TryLoadData(string path, GraphModel? model, out Problem? problem)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        problem = null;
        try
        {
            return LoadData(path, model);
        }
        catch (GraphFormatException e)
        {
            problem = e.Problem;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problem = new Problem(FileProblems.Unreadable, ProblemSeverity.Error, $"the file cannot be read: {e.Message}") { Path = path };
        }

        return null;
    }

    /// <summary>Loads a record; the first bytes tell whether it is binary or JSON.</summary>
    internal static GraphData LoadData(string path, GraphModel? model)
    {
        if (Directory.Exists(path)) throw new GraphFormatException(new(FileProblems.Unreadable, ProblemSeverity.Error, "this is a folder, not a saved graph: name a file") { Path = path });
        using var binary = BinarySource.OpenIfBinary(path);
        return binary is null ? GraphLoader.Load(File.ReadAllBytes(path), path, model) : BinaryGraphReader.Load(binary, model);
    }

    /// <inheritdoc cref="LoadData(string, GraphModel?)" />
    internal static GraphData LoadData(Stream stream, GraphModel? model)
    {
        var bytes = ReadAll(stream);
        if (!bytes.AsSpan().StartsWith(BinaryFormat.Magic)) return GraphLoader.Load(bytes, "", model);
        using var binary = new BinarySource(bytes, "");
        return BinaryGraphReader.Load(binary, model);
    }

    private static byte[] ReadAll(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
