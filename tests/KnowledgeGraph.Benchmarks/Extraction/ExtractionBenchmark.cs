using KnowledgeGraph.Benchmarks.Language;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Mentions.Scanning;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Benchmarks.Extraction;

/// <summary>Reading articles by the sample schema: sentences a second, the share of them that is parsed, threads, memory over many articles, and alias matching.</summary>
internal static class ExtractionBenchmark
{
    private const string Group = "KnowledgeGraph.Extraction (text to claims, the sample schema)";
    private const string Memory = "Memory of a stream, after a full collection";
    private const int Names = 5_000;

    // What a round reads, and how often that is read before the code is compiled for good.
    private const int LeastBytes = 10_000_000;
    private const int WarmUp = 50;
    private const double Million = 1_000_000;

    public static void Run(BenchmarkOptions options, FigureList figures)
    {
        var schema = SchemaCompiler.CompileFile(Path.Combine(AppContext.BaseDirectory, "schema", "syria.kg.yaml")).Model
            ?? throw new InvalidOperationException("The sample schema does not compile.");
        var extractor = Extractor.Create(schema);
        var text = SampleText.Read(options.Words);
        Article[] articles = [.. text.Articles.Select(static (t, i) => new Article($"a{i}", t) { Published = new DateOnly(2016, 10, 24) })];
        var sentences = articles.Sum(static a => English.Split(a.Text).Sentences.Length);
        figures.Add("Text", "words, parted by white space", "words", text.Words, "");
        figures.Add("Text", "sentences", "sentences", sentences, "");
        figures.Add("Text", "share of sentences parsed", "share_parsed", articles.Take(20).Average(a => ShareParsed(extractor, a)), "");
        if (options.Has("speed"))
        {
            Read(extractor, articles, 2);
            AddSpeed(extractor, articles, sentences, options.Rounds, figures);
        }

        if (options.Has("names")) AddAliases(schema, text, options.Rounds, figures);
        if (options.Has("memory")) AddMemory(extractor, text, figures);
    }

    private static double ShareParsed(Extractor extractor, Article article)
    {
        var sentences = extractor.FindMentions(article).Sentences;
        return sentences.Count == 0 ? 0 : sentences.Count(static s => s.Words.Sentence.IsParsed) / (double)sentences.Count;
    }

    private static void AddSpeed(Extractor extractor, Article[] articles, int sentences, int rounds, FigureList figures)
    {
        var (one, two) = (new List<Stint>(), new List<Stint>());
        for (var i = 0; i < rounds; i++)
        {
            // In turns, so that what else the machine does strikes both alike.
            Console.Error.WriteLine($"extraction: round {i + 1} of {rounds}");
            one.Add(Stint.Of(() => Read(extractor, articles, 1)));
            two.Add(Stint.Of(() => Read(extractor, articles, 2)));
        }

        var (single, pair) = (Stint.Shortest(one), Stint.Shortest(two));
        figures.Add(Group, "split, parse and extract, one thread", "sentences_per_cpu_second", sentences / single.ProcessorSeconds, "sentences/s of processor time");
        figures.Add(Group, "the same, clock", "sentences_per_second", sentences / single.WallSeconds, "sentences/s");
        figures.Add(Group, "two threads, clock", "sentences_per_second_2_threads", sentences / pair.WallSeconds, "sentences/s");
        figures.Add(Group, "efficiency of two threads, clock (half of the speed-up)", "efficiency_2_threads", single.WallSeconds / pair.WallSeconds / 2, "");
        figures.Add(Group, "efficiency of two threads, work for each second of processor time", "cpu_efficiency_2_threads", single.ProcessorSeconds / pair.ProcessorSeconds, "");
        figures.Add(Group, "share of a core that one thread got at best", "share_of_core", single.ProcessorSeconds / single.WallSeconds, "");
    }

    // Names of made-up syllables, beside those of the schema: what matters is how many there are, and that words of the text begin some of them.
    private static void AddAliases(SchemaModel schema, SampleText text, int rounds, FigureList figures)
    {
        var model = GraphModelFactory.Create(schema);
        var table = new SchemaNames(schema, model).Table;
        string[] syllables = ["ka", "ro", "min", "tel", "bur", "shan", "do", "ver", "qa", "lim", "no", "ras", "ten", "ju", "wad", "ef"];
        var reading = new EntityReading("x", model.Types.First(static t => !t.IsAbstract));
        var names = new List<string>();
        for (var i = 0; i < Names; i++)
        {
            string Word(int n) => $"{char.ToUpperInvariant(syllables[n & 15][0])}{syllables[n & 15][1..]}{syllables[n >> 4 & 15]}{syllables[n >> 8 & 15]}";
            names.Add(i % 3 == 0 ? Word(i) : $"{(i % 3 == 1 ? "The" : Word(i >> 3))} {Word(i)}");
            table.Add(names[^1], reading, MentionKind.Name);
        }

        var sentences = text.Articles.SelectMany(static a => English.Split(a).Sentences).Select(static s => new SentenceWords(s)).ToArray();
        var bytes = text.Articles.Sum(System.Text.Encoding.UTF8.GetByteCount);
        var times = (LeastBytes / bytes) + 1;
        for (var i = 0; i < WarmUp * times; i++) Find(table, sentences);
        var match = Stint.Shortest([.. Enumerable.Range(0, rounds).Select(_ => Stint.Of(() =>
        {
            for (var i = 0; i < times; i++) Find(table, sentences);
        }))]);
        figures.Add(Group, $"names of a table of {Names} and more found in split text, one thread", "alias_mb_per_cpu_second", times * (bytes / Million) / match.ProcessorSeconds, "MB/s of processor time");
        var scanner = new NameScanner([.. schema.Entities.SelectMany(static e => e.Aliases.Select(static a => a.Name).Append(e.Name)), .. names]);
        AddScanner(scanner, text.Articles, rounds, "the same names found in unsplit text by the scanner", "scanner_mb_per_cpu_second", figures);
        // What is repeated is learned by the processor, and so read faster than what is new.
        if (SampleText.ReadTreebanks() is not { Count: > 0 } running) return;
        AddScanner(scanner, running, rounds, "the same in text that is not repeated, of treebanks", "scanner_mb_per_cpu_second_treebanks", figures);
    }

    private static void Find(NameTable table, SentenceWords[] sentences)
    {
        foreach (var words in sentences)
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (!table.Longest(words, i, null, out var last).IsEmpty) i = last;
            }
        }
    }

    private static void AddScanner(NameScanner scanner, IReadOnlyList<string> texts, int rounds, string title, string id, FigureList figures)
    {
        var bytes = texts.Sum(System.Text.Encoding.UTF8.GetByteCount);
        var times = (LeastBytes / bytes) + 1;
        var found = new List<NameMatch>();
        var run = Stint.Shortest([.. Enumerable.Range(0, rounds).Select(_ => Stint.Of(() =>
        {
            for (var i = 0; i < times; i++)
            {
                found.Clear();
                foreach (var text in texts) scanner.Find(text, found);
            }
        }))]);
        figures.Add(Group, title, id, times * (bytes / Million) / run.ProcessorSeconds, "MB/s of processor time");
    }

    private static void AddMemory(Extractor extractor, SampleText text, FigureList figures)
    {
        Console.Error.WriteLine("extraction: memory over 10,000 articles");
        ReadStream(extractor, text, 0, 500);
        var start = GC.GetTotalMemory(forceFullCollection: true);
        ReadStream(extractor, text, 500, 1_000);
        figures.Add(Memory, "grown over 1,000 short articles", "grown_mb_1000", (GC.GetTotalMemory(forceFullCollection: true) - start) / Million, "MB");
        ReadStream(extractor, text, 1_500, 9_000);
        figures.Add(Memory, "grown over 10,000 short articles", "grown_mb_10000", (GC.GetTotalMemory(forceFullCollection: true) - start) / Million, "MB");
    }

    // Each article is two sentences of the sample and a name of its own.
    private static void ReadStream(Extractor extractor, SampleText text, int first, int count)
    {
        var pieces = text.Articles.Take(10).SelectMany(static a => English.Split(a).Sentences).Select(static s => s.ToString()).ToArray();
        var articles = Enumerable.Range(first, count)
            .Select(i => new Article($"s{i}", $"{pieces[i % pieces.Length]} {pieces[(i * 7 + 3) % pieces.Length]} The village of Kafr{i} was shelled."));
        var read = ReadAllAsync().GetAwaiter().GetResult();
        if (read != count) throw new InvalidOperationException($"{read} of {count} articles were read.");

        async Task<int> ReadAllAsync()
        {
            var number = 0;
            await foreach (var reading in extractor.ReadAsync(articles, new ExtractionOptions { MaxDegreeOfParallelism = 2 })) number++;
            return number;
        }
    }

    private static void Read(Extractor extractor, Article[] articles, int threads) =>
        extractor.Extract(articles, new ExtractionOptions { MaxDegreeOfParallelism = threads });
}
