using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How long a piece of work took: on the clock, and of all this process's threads on the processors.</summary>
/// <remarks>Processor time leaves out the time that others had the cores; shared caches and clock rates still make it longer on a busy machine.</remarks>
internal readonly record struct Stint(double WallSeconds, double ProcessorSeconds)
{
    public static Stint Of(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        work();
        return new Stint(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    /// <summary>The shortest of several measurements, by each of the two times.</summary>
    /// <remarks>What else a machine does makes work slower, never faster: the shortest is the nearest to what the work itself takes.</remarks>
    public static Stint Shortest(IReadOnlyCollection<Stint> stints) => new(stints.Min(static s => s.WallSeconds), stints.Min(static s => s.ProcessorSeconds));
}
