namespace KnowledgeGraph.Benchmarks;

/// <summary>Something that can be measured.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Description">What it measures, in a line.</param>
/// <param name="Measure">Measures and adds what it found. Progress and notes go to standard error.</param>
internal sealed record Benchmark(string Name, string Description, Action<BenchmarkOptions, FigureList> Measure);
