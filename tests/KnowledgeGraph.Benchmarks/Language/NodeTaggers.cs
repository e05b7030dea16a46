using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>npm's <c>compromise</c> and <c>wink-nlp</c>, measured by a script in Node.js where both are installed.</summary>
internal static class NodeTaggers
{
    private const string Packages = "compromise wink-nlp wink-eng-lite-web-model";

    /// <summary>The libraries by their names at npm.</summary>
    public static IReadOnlyList<string> Names { get; } = ["compromise", "wink-nlp"];

    /// <summary>A library's name inside the key of a figure.</summary>
    public static string KeyOf(string name) => name.Replace("-nlp", "", StringComparison.Ordinal);

    /// <summary>The key of a library's speed.</summary>
    public static string SpeedKeyOf(string name) => $"{KeyOf(name)}_words_per_cpu_second";

    /// <summary>Adds what the script measures; says on standard error what is missing where it cannot run.</summary>
    public static void Measure(SampleText text, int rounds, FigureList figures)
    {
        if (NodeModules.Find(Packages.Split(' ')) is not { } modules)
        {
            LanguageBenchmark.Note($"{string.Join(" and ", Names)} are not installed, so there is nothing to compare with. {NodeModules.HowToInstall(Packages)}");
            return;
        }

        foreach (var name in Names)
        {
            LanguageBenchmark.Note(name);
            if (RunScript(modules, name, text, rounds) is { } measured) Add(name, text, measured, figures);
        }
    }

    private static void Add(string name, SampleText text, JsonElement measured, FigureList figures)
    {
        double Number(string key) => measured.GetProperty(key).GetDouble();
        var (group, key) = ($"{name} {measured.GetProperty("version").GetString()} in Node.js (tokens and tags)", KeyOf(name));
        figures.Add(group, "tag, one thread", SpeedKeyOf(name), text.Words / Number("cpuSeconds"), "words/s of processor time");
        figures.Add(group, "tag, one thread, clock", $"{key}_words_per_second", text.Words / Number("wallSeconds"), "words/s");
        figures.Add(group, "load", $"{key}_load_ms", Number("loadMs"), "ms");
        figures.Add(group, "resident memory after tagging", $"{key}_resident_mb", Number("residentMb"), "MB");
    }

    private static JsonElement? RunScript(string modules, string name, SampleText text, int rounds)
    {
        var script = Path.Combine("Language", "node-taggers.cjs");
        if (NodeModules.Run(script, [modules, name, rounds.ToString(CultureInfo.InvariantCulture)], JsonSerializer.Serialize(text.Articles)) is { } output)
            return JsonSerializer.Deserialize<JsonElement>(output);
        LanguageBenchmark.Note($"Node.js (https://nodejs.org) is not installed, or {name} failed, see above; it is left out.");
        return null;
    }
}
