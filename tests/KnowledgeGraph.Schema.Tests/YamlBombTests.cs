using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Schema.Tests;

/// <summary>Small or large files made to exhaust a reader. Each must be a problem at once, on a thread with a small stack: within a few
/// times of what five hundred sample schemas cost.</summary>
[Collection(nameof(Alone))]
public class YamlBombTests
{
    private const int SmallStack = 256 * 1024;

    // Times the cost of reading 500 sample schemas in the same run. The dearest costs 0.8 times, a cubic reader a thousand times.
    private const double Promise = 3;

    private static readonly Dictionary<string, Func<string>> Bombs = new()
    {
        ["5,000 brackets"] = static () => Repeat("[", 5_000) + Repeat("]", 5_000),
        ["20,000 brackets"] = static () => Repeat("[", 20_000) + Repeat("]", 20_000),
        ["100,000 open brackets"] = static () => Repeat("[", 100_000),
        ["100,000 open brackets on lines"] = static () => Repeat("[\n", 100_000),
        ["20,000 flow mappings"] = static () => Repeat("{a: ", 20_000),
        ["20,000 list marks on a line"] = static () => Repeat("- ", 20_000),
        ["20,000 key marks on a line"] = static () => Repeat("? ", 20_000),
        ["3,000 levels by indent"] = DeepIndent,
        ["billion laughs"] = Laughs,
        ["merge keys"] = MergeKeys,
        ["a merge cycle"] = static () => "a: &a\n  <<: *a\n",
        ["an 8 MB scalar"] = static () => "graph: " + Repeat("x", 8_000_000),
        ["a 9 MB scalar"] = static () => "graph: " + Repeat("x", 9_000_000),
        ["an unclosed 8 MB quote"] = static () => "graph: \"" + Repeat("x", 8_000_000),
        ["200,000 keys"] = static () => string.Concat(Enumerable.Range(0, 200_000).Select(static i => $"k{i}: v\n")),
        ["8 MB of NUL"] = static () => Repeat("\0", 8_000_000),
        ["foreign tags"] = static () => "graph: !System.Diagnostics.Process {}\nnamespace: !!binary aGk=\n",
    };

    public static TheoryData<string> Names => new(Bombs.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bomb_is_a_problem_at_once(string name)
    {
        var file = new SchemaFile("bomb.kg.yaml", Bombs[name]());
        var sample = new SchemaFile("sample.kg.yaml", Samples.Api);
        SchemaCompiler.Compile(sample);
        var least = double.MaxValue;

        // Other work may share the machine: the least of five tries counts, each beside its yardstick.
        for (var attempt = 0; attempt < 5 && least > Promise; attempt++)
            least = Math.Min(least, Seconds(() => Refuse(file)) / Seconds(() => { for (var i = 0; i < 500; i++) SchemaCompiler.Compile(sample); }));

        Assert.InRange(least, 0, Promise);
    }

    private static void Refuse(SchemaFile file) =>
        Assert.Contains(SchemaCompiler.Compile(file).Problems, static p => p.Severity == SchemaSeverity.Error);

    private static double Seconds(Action action)
    {
        Exception? error = null;
        var watch = Stopwatch.StartNew();
        var thread = new Thread(() => { try { action(); } catch (Exception e) { error = e; } }, SmallStack);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromMinutes(2)));
        Assert.Null(error);
        return watch.Elapsed.TotalSeconds;
    }

    [Fact]
    public void Declarations_that_build_on_each_other_three_thousand_times_do_not_overflow_the_stack()
    {
        var text = new StringBuilder("graph: G\nnamespace: N\ntypes:\n  T0: {}\n");
        for (var i = 1; i < 3_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"  T{i}: {{ is: T{i - 1} }}\n");
        text.Append("entities:\n  E0: { is: T0 }\n");
        for (var i = 1; i < 3_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"  E{i}: {{ is: T{i}, partOf: E{i - 1} }}\n");
        SchemaModel? model = null;
        var thread = new Thread(() => model = SchemaCompiler.Compile(new("deep.kg.yaml", text.ToString())).Model, SmallStack);
        thread.Start();
        thread.Join();

        Assert.Equal(3_000, new TypeLattice(model!).Preorder.Count);
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string DeepIndent()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 3_000; i++)
            text.Append(' ', i).Append("a:\n");
        return text.ToString();
    }

    private static string Laughs() =>
        "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(static i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));

    private static string MergeKeys() =>
        "a0: &a0 { x: 1 }\n" + string.Concat(Enumerable.Range(1, 20).Select(static i => $"a{i}: &a{i}\n  <<: [*a{i - 1}, *a{i - 1}]\n"));
}
