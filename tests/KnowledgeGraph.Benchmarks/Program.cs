using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.Extraction;
using KnowledgeGraph.Benchmarks.Graphs;
using KnowledgeGraph.Benchmarks.Language;

// Another benchmark is another line here: it measures, and the table and the JSON come by themselves.
Benchmark[] benchmarks =
[
    new("language", "KnowledgeGraph.Language beside npm's compromise and wink-nlp, on the repository's sample articles", LanguageBenchmark.Run),
    new("ratios", "KnowledgeGraph's queries, building and files beside hand-written loops and other engines, on R-MAT graphs", RatiosBenchmark.Run),
    new("growth", "How costs grow from ten thousand edges to as many as --size has", GrowthBenchmark.Run),
    new("extraction", "KnowledgeGraph.Extraction on the same articles: speed, threads, memory over 10,000 articles, alias matching", ExtractionBenchmark.Run),
];

if (args is [StartUp.Argument, var graph]) return StartUp.Answer(graph);
Console.Out.NewLine = "\n";
Console.Error.NewLine = "\n";
var chosen = Array.Find(benchmarks, benchmark => args.Length > 0 && string.Equals(benchmark.Name, args[0], StringComparison.Ordinal));
if (chosen is null)
{
    return Usage(args.Length == 0 ? "Name a benchmark." : $"There is no benchmark '{args[0]}'.");
}

var options = BenchmarkOptions.Parse(args.AsSpan(1), out var wrong);
if (wrong.Length > 0)
{
    return Usage(wrong);
}

var figures = new FigureList();
chosen.Measure(options, figures);
// Others that work on the machine make figures worse, never better: what fails is measured again before it counts.
for (var again = 0; options.IsGate && again < 2 && RatioLimits.Exceeded(figures).Count > 0; again++)
{
    foreach (var excess in RatioLimits.Exceeded(figures)) Console.Error.WriteLine($"{excess}; measured again");
    var second = new FigureList();
    chosen.Measure(options, second);
    figures.TakeSmaller(second);
}

Console.Write(options.IsJson ? figures.ToJson() : figures.ToTable());
if (!options.IsGate) return 0;
foreach (var excess in RatioLimits.Exceeded(figures)) Console.Error.WriteLine($"error: {excess}.");
return RatioLimits.Exceeded(figures).Count == 0 ? 0 : 1;

int Usage(string why)
{
    Console.Error.WriteLine(why);
    Console.Error.WriteLine("usage: BENCHMARK [--json] [--words N] [--rounds N] [--size S|I|M] [--peers] [--only PART,…] [--gate]");
    foreach (var benchmark in benchmarks) Console.Error.WriteLine($"  {benchmark.Name}  {benchmark.Description}");
    return 2;
}
