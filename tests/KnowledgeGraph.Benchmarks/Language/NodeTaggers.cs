using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>npm's <c>compromise</c> and <c>wink-nlp</c>, measured by a script in Node.js where both are installed.</summary>
internal static class NodeTaggers
{
    private const string Variable = "KG_NODE_MODULES";
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
        if (FindModules() is not { } modules)
        {
            LanguageBenchmark.Note($"{string.Join(" and ", Names)} are not installed, so there is nothing to compare with. Install them with\n"
                + $"  npm install --no-save --prefix {Path.GetRelativePath(".", ProjectFolder)} {Packages}\n"
                + $"or name the folder that holds node_modules in {Variable}.");
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
        var script = Path.Combine(AppContext.BaseDirectory, "Language", "node-taggers.cjs");
        var info = new ProcessStartInfo("node", [script, modules, name, rounds.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        };
        try
        {
            using var node = Process.Start(info)!;
            node.StandardInput.Write(JsonSerializer.Serialize(text.Articles));
            node.StandardInput.Close();
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            if (node.ExitCode == 0) return JsonSerializer.Deserialize<JsonElement>(output);
            LanguageBenchmark.Note($"{name} failed, see above; it is left out.");
        }
        catch (Win32Exception)
        {
            LanguageBenchmark.Note($"node is not installed (https://nodejs.org), so {name} is left out.");
        }

        return null;
    }

    private static string? FindModules()
    {
        string[] folders = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? [Path.Combine(named, "node_modules"), named]
            : [Path.Combine(ProjectFolder, "node_modules")];
        return Array.Find(folders, static folder => Packages.Split(' ').All(package => Directory.Exists(Path.Combine(folder, package)))) is { } found
            ? Path.GetFullPath(found) : null;
    }

    private static string ProjectFolder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.Benchmarks.csproj"))) folder = folder.Parent;
            return folder?.FullName ?? Environment.CurrentDirectory;
        }
    }
}
