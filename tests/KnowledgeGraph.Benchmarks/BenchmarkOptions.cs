using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How a benchmark is to be run.</summary>
internal sealed record BenchmarkOptions
{
    /// <summary>Whether the figures are written as a JSON object of numbers instead of a table.</summary>
    public bool IsJson { get; private init; }

    /// <summary>The least number of words of the text that is read.</summary>
    public int Words { get; private init; } = 50_000;

    /// <summary>How often each figure is measured; the fastest counts.</summary>
    public int Rounds { get; private init; } = 5;

    /// <summary>Whether what takes minutes on large graphs is measured on them too.</summary>
    public bool IsThorough { get; private init; }

    /// <summary>The nodes and edges of the graph that is measured: S, I or M.</summary>
    public (int Nodes, int Edges) GraphSize { get; private init; } = Sizes["S"];

    /// <summary>Whether figures beyond their limits make the run fail.</summary>
    public bool IsGate { get; private init; }

    /// <summary>The parts of the benchmark that are run, by name; all where none is named.</summary>
    public string[] Parts { get; private init; } = [];

    private static Dictionary<string, (int Nodes, int Edges)> Sizes => new(StringComparer.OrdinalIgnoreCase)
    {
        ["S"] = (10_000, 100_000),
        ["I"] = (100_000, 1_000_000),
        ["M"] = (1_000_000, 10_000_000),
    };

    /// <summary>Whether a part of the benchmark is to be run.</summary>
    public bool Has(string part) => Parts.Length == 0 || Parts.Contains(part, StringComparer.Ordinal);

    /// <summary>Reads what stands behind the benchmark's name.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="wrong">What is wrong with them; empty where all is well.</param>
    public static BenchmarkOptions Parse(ReadOnlySpan<string> args, out string wrong)
    {
        var options = new BenchmarkOptions();
        wrong = "";
        for (var i = 0; i < args.Length && wrong.Length == 0; i++)
        {
            var number = i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
            switch (args[i])
            {
                case "--json":
                    options = options with { IsJson = true };
                    break;
                case "--gate":
                    options = options with { IsGate = true };
                    break;
                case "--peers":
                    options = options with { IsThorough = true };
                    break;
                case "--size" when i + 1 < args.Length && Sizes.TryGetValue(args[i + 1], out var size):
                    options = options with { GraphSize = size };
                    i++;
                    break;
                case "--only" when i + 1 < args.Length:
                    options = options with { Parts = args[++i].Split(',') };
                    break;
                case "--words" or "--rounds" when number > 0:
                    options = args[i] is "--words" ? options with { Words = number } : options with { Rounds = number };
                    i++;
                    break;
                default:
                    wrong = args[i] is "--size" ? "--size takes S, I or M." : args[i] is "--words" or "--rounds" ? $"{args[i]} takes a whole number from 1." : $"There is no option '{args[i]}'.";
                    break;
            }
        }

        return options;
    }
}
