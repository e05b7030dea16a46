using System.Collections.Concurrent;

namespace KnowledgeGraph.Testing;

/// <summary>The prefixes taken in this run. Two tests that share files would each find the other's, one of them by luck.</summary>
internal static class SnapshotPrefixes
{
    // Without regard to case, because some file systems have none.
    private static readonly ConcurrentDictionary<string, bool> Taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a prefix.</summary>
    /// <exception cref="GraphSnapshotException">KG4203: it is taken.</exception>
    public static void Take(string prefix)
    {
        if (Taken.TryAdd(prefix, true)) return;
        throw new GraphSnapshotException(
            $"error KG4203: the prefix has already been used: {prefix}. Two snapshots of one test, or of two tests of one name, would share their files. " +
            "Name the cases of a test by GraphSnapshotOptions.UseParameters, or give the second MethodName or TypeName.");
    }
}
