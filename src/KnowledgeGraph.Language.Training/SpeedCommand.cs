using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Language.Training.Evaluation;

namespace KnowledgeGraph.Language.Training;

/// <summary>Measures loading, splitting and parsing on the dev files: words a second with one thread and with all, and the memory taken.</summary>
internal static class SpeedCommand
{
    public static void Run(Options options)
    {
        var clock = Stopwatch.StartNew();
        English.Parse("A first sentence loads the model.");
        Print($"model loaded and first sentence parsed in {clock.Elapsed.TotalMilliseconds:F0} ms");
        English.Parse(string.Concat(Enumerable.Repeat("Rebels backed by neighbouring states took the northern town on Friday, the ministry said.\n\n", 500)));
        Print($"resident after 8,000 words: {Process.GetCurrentProcess().WorkingSet64 / 1e6:F0} MB, of these managed {GC.GetTotalMemory(false) / 1e6:F0} MB");
        string[] texts = [.. DevFile.ReadAll(options.Text("--treebanks", "../shared/treebanks")).Take(2)
            .SelectMany(file => file.Sentences.Chunk(40)).Select(chunk => string.Join('\n', chunk.Select(sentence => string.Join(' ', sentence.Words.Select(word => word.Form)))))];
        foreach (int threads in (int[])[1, 1, 1, Environment.ProcessorCount, Environment.ProcessorCount])
        {
            clock.Restart();
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            int words = 0;
            Parallel.ForEach(texts, new ParallelOptions { MaxDegreeOfParallelism = threads }, text => Interlocked.Add(ref words, English.Parse(text).Tokens.Count));
            Print($"parse, {threads} thread(s): {words / clock.Elapsed.TotalSeconds:F0} words/s, {words / (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds:F0} words per second of processor time");
        }

        clock.Restart();
        int single = 0;
        foreach (string sentence in texts.SelectMany(text => text.Split('\n')))
        {
            single += English.Parse(sentence).Tokens.Count;
        }

        Print($"parse, one sentence at a time: {single / clock.Elapsed.TotalSeconds:F0} words/s");
        long length = texts.Sum(text => (long)text.Length);
        clock.Restart();
        foreach (string text in texts)
        {
            English.Split(text);
        }

        Print($"split: {length / 1e6 / clock.Elapsed.TotalSeconds:F0} million characters/s");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
