namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>Measures pieces of work in turns, so that whatever else the machine does strikes all alike, and keeps the least time of each.</summary>
internal static class Paired
{
    private const int WarmUps = 3;

    /// <summary>How long a measurement takes at least: shorter ones are of the clock more than of the work.</summary>
    public static double LeastSeconds { get; set; } = 0.03;

    /// <summary>The processor time of each piece of work, in seconds.</summary>
    /// <param name="rounds">How often each is measured.</param>
    /// <param name="works">The pieces; short ones are repeated within a measurement.</param>
    public static double[] Measure(int rounds, params Func<long>[] works) => Measure(rounds, static () => { }, works);

    /// <inheritdoc cref="Measure(int, Func{long}[])" />
    /// <param name="rounds">How often each is measured.</param>
    /// <param name="settle">What is done before each measurement and not counted.</param>
    /// <param name="works">The pieces; short ones are repeated within a measurement.</param>
    public static double[] Measure(int rounds, Action settle, params Func<long>[] works)
    {
        var repeats = Array.ConvertAll(works, static work => Repeats(work));
        var least = Array.ConvertAll(works, static _ => double.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                settle();
                least[i] = Math.Min(least[i], Seconds(works[i], repeats[i]) / repeats[i]);
            }
        }

        return least;
    }

    /// <summary>The processor time of one piece of work that is too large to repeat.</summary>
    public static double Once(Action work) => Stint.Of(work).ProcessorSeconds;

    private static int Repeats(Func<long> work)
    {
        for (var i = 0; i < WarmUps; i++) work();
        for (var repeats = 1; ; repeats *= 2)
        {
            var seconds = Seconds(work, repeats);
            if (seconds >= LeastSeconds) return repeats;
        }
    }

    private static double Seconds(Func<long> work, int repeats)
    {
        var before = Environment.CpuUsage.TotalTime;
        var sum = 0L;
        for (var i = 0; i < repeats; i++) sum += work();
        GC.KeepAlive(sum);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
