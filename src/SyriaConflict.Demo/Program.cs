using System.Globalization;
using KnowledgeGraph;
using KnowledgeGraph.Diagrams;
using KnowledgeGraph.Extraction;
using SyriaConflict;
using SyriaConflict.Demo;

// dotnet run --project src/SyriaConflict.Demo [-- FOLDER]: reads the articles of a folder, by default the samples that ship with the project, and
// answers the questions of Queries.cs. Exit code 0, or 1 where an article could not be read.
Console.OutputEncoding = System.Text.Encoding.UTF8;
var folder = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "articles");
var articles = Article.ReadFolder(folder);
var progress = new ProgressLine(Console.Error);
var options = new ExtractionOptions { MaxDegreeOfParallelism = Threads(), Progress = progress };
ExtractionResult reading = await SyriaGraph.ExtractResultAsync(articles, options);
progress.End();
foreach (var problem in reading.Problems) Console.Error.WriteLine(problem);

SyriaGraph graph = reading.ToGraph<SyriaGraph>();
Console.WriteLine($"{graph.Data.Articles.Length} articles, {graph.Data.Claims.Length} claims, {graph.EdgeCount} edges. Each query below stands in Queries.cs.");
foreach (var query in Queries.All) query.Ask(graph, Console.Out);

Directory.CreateDirectory("out");
graph.Save(Path.Combine("out", "syria.kg.json"));
File.WriteAllText(Path.Combine("out", "syria.mmd"), graph.ToMermaid());
File.WriteAllText(Path.Combine("out", "syria.txt"), graph.ToSnapshot());
Console.WriteLine();
Console.WriteLine("Written: out/syria.mmd (Mermaid), out/syria.kg.json (the graph), out/syria.txt (one fact a line).");
return graph.Data.Articles.IsEmpty || reading.Problems.Any(static problem => problem.Severity == ProblemSeverity.Error) ? 1 : 0;

// KG_THREADS is for the check that any number of threads gives the same bytes.
static int Threads() => int.TryParse(Environment.GetEnvironmentVariable("KG_THREADS"), NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads > 0
    ? threads
    : Environment.ProcessorCount;
