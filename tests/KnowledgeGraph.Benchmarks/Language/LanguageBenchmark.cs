using System.Diagnostics;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>Loading, splitting and parsing, their memory, and the taggers of npm on the same text in the same run.</summary>
internal static class LanguageBenchmark
{
    private const string Own = "KnowledgeGraph.Language (tokens, tags, lemmas, dependency trees)";
    private const string Ratios = "Words per second of processor time, KnowledgeGraph.Language to the other";
    private const double Million = 1_000_000;

    public static void Run(BenchmarkOptions options, FigureList figures)
    {
        // Loading comes first: whatever else the process had done would have warmed it up.
        var first = Stint.Of(static () => English.Parse("A first sentence loads the model."));
        var text = SampleText.Read(options.Words);
        figures.Add("Text", "words, parted by white space", "words", text.Words, "");
        figures.Add("Text", "tokens", "tokens", text.Articles.Sum(static article => English.Split(article).Tokens.Count), "");
        figures.Add(Own, "load the model and parse a sentence, clock", "model_load_ms", first.WallSeconds * 1000, "ms");
        figures.Add(Own, "the same, processor time", "model_load_cpu_ms", first.ProcessorSeconds * 1000, "ms");
        AddMemory("resident memory after loading", "loaded_resident_mb", static process => process.WorkingSet64, figures);
        // The first round warms up and is not timed.
        Note("warming up");
        ParseOnce(text, 1);
        AddMemory("resident memory after parsing the text, one thread", "resident_mb", static process => process.WorkingSet64, figures);
        AddSplit(text, options.Rounds, figures);
        AddParse(text, options.Rounds, figures);
        AddMemory("resident memory at its peak, all of the above", "peak_resident_mb", static process => process.PeakWorkingSet64, figures);
        NodeTaggers.Measure(text, options.Rounds, figures);
        foreach (var name in NodeTaggers.Names)
        {
            figures.AddRatio(Ratios, $"parse to {name} (tags only)", $"parse_vs_{NodeTaggers.KeyOf(name)}", "parse_words_per_cpu_second", NodeTaggers.SpeedKeyOf(name));
            figures.AddRatio(Ratios, $"split to {name} (tags)", $"split_vs_{NodeTaggers.KeyOf(name)}", "split_words_per_cpu_second", NodeTaggers.SpeedKeyOf(name));
        }
    }

    /// <summary>Says on standard error what goes on.</summary>
    public static void Note(string text) => Console.Error.WriteLine($"language: {text}");

    private static void AddMemory(string label, string key, Func<Process, long> measure, FigureList figures)
    {
        using var process = Process.GetCurrentProcess();
        figures.Add(Own, label, key, measure(process) / Million, "MB");
    }

    private static void AddSplit(SampleText text, int rounds, FigureList figures)
    {
        // Once over the text is a few milliseconds, too little for a clock of processor time.
        const int Repeats = 40;
        Note("split");
        var split = Stint.Shortest([.. Enumerable.Range(0, rounds).Select(_ => Stint.Of(() =>
        {
            for (var i = 0; i < Repeats; i++)
            {
                foreach (var article in text.Articles) English.Split(article);
            }
        }))]);
        figures.Add(Own, "split, one thread", "split_words_per_cpu_second", Repeats * text.Words / split.ProcessorSeconds, "words/s of processor time");
    }

    private static void AddParse(SampleText text, int rounds, FigureList figures)
    {
        var (one, two) = (new List<Stint>(), new List<Stint>());
        for (var i = 0; i < rounds; i++)
        {
            // In turns, so that what else the machine does strikes both alike.
            Note($"parse, round {i + 1} of {rounds}");
            one.Add(Stint.Of(() => ParseOnce(text, 1)));
            two.Add(Stint.Of(() => ParseOnce(text, 2)));
        }

        var (single, pair) = (Stint.Shortest(one), Stint.Shortest(two));
        var tokens = figures.Find("tokens")!.Value;
        figures.Add(Own, "parse, one thread", "parse_words_per_cpu_second", text.Words / single.ProcessorSeconds, "words/s of processor time");
        figures.Add(Own, "parse, one thread, tokens", "parse_tokens_per_cpu_second", tokens / single.ProcessorSeconds, "tokens/s of processor time");
        figures.Add(Own, "parse, one thread, clock", "parse_words_per_second", text.Words / single.WallSeconds, "words/s");
        figures.Add(Own, "parse, two threads, clock", "parse_words_per_second_2_threads", text.Words / pair.WallSeconds, "words/s");
        figures.Add(Own, "two threads to one, clock", "parse_scaling_2_threads", single.WallSeconds / pair.WallSeconds, "x");
        figures.Add(Own, "two threads: work for each second of processor time, to one thread", "parse_cpu_efficiency_2_threads",
            single.ProcessorSeconds / pair.ProcessorSeconds, "x");
        figures.Add(Own, "share of a core that one thread got at best", "share_of_core", single.ProcessorSeconds / single.WallSeconds, "");
    }

    private static void ParseOnce(SampleText text, int threads)
    {
        if (threads == 1)
        {
            foreach (var article in text.Articles) English.Parse(article);
            return;
        }

        Parallel.ForEach(text.Articles, new ParallelOptions { MaxDegreeOfParallelism = threads }, static article => English.Parse(article));
    }
}
