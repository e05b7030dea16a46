namespace KnowledgeGraph.Testing;

/// <summary>
/// A graph is not what its snapshot says, or the snapshot cannot be used. The message names the files in the form of Verify's, which editors and
/// other tools read.
/// </summary>
public sealed class GraphSnapshotException : Exception
{
    /// <summary>Makes the exception without a message.</summary>
    public GraphSnapshotException()
    {
    }

    /// <summary>Makes the exception.</summary>
    public GraphSnapshotException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public GraphSnapshotException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
