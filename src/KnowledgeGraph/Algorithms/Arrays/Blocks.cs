namespace KnowledgeGraph;

/// <summary>
/// Splits a range into blocks of a fixed size and runs them, on several threads where there are several blocks. The blocks do not depend on
/// the number of threads, so what is summed by block and then in their order has the same bits for any number.
/// </summary>
internal static class Blocks
{
    public static int Count(int length, int size) => (int)(((long)length + size - 1) / size);

    /// <summary>Runs every block once, in any order.</summary>
    /// <param name="length">The end of the range, which starts at 0.</param>
    /// <param name="size">The length of a block, at least 1.</param>
    /// <param name="threads">How many may run at once; 0 for one a processor.</param>
    /// <param name="body">What to do with a block: its number, its start and its end.</param>
    /// <param name="cancellationToken">Asked before each block.</param>
    public static void Run(int length, int size, int threads, Action<int, int, int> body, CancellationToken cancellationToken)
    {
        var blocks = Count(length, size);
        var limit = threads == 0 ? Environment.ProcessorCount : threads;
        if (limit == 1 || blocks <= 1)
        {
            for (var block = 0; block < blocks; block++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                body(block, block * size, Math.Min(length, (block + 1) * size));
            }

            return;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = limit, CancellationToken = cancellationToken };
        Parallel.For(0, blocks, options, block => body(block, block * size, (int)Math.Min(length, ((long)block + 1) * size)));
    }
}
