using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Schema.Tests;

/// <summary>Whatever the input, compiling gives a result, the same everywhere, and a model on which generated C# can rely.</summary>
public class RobustnessTests
{
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "th-TH", "de-DE", "en-US"];

    private static readonly string[] Pieces =
    [
        "graph", "types", "entities", "relations", "roles", "is", ": ", ":", "\n", "\n  ", "\n    ", "- ", "[", "]", "{", "}", ",", "'", "\"", "#", "|", ">", "&a", "*a", "<<",
        "!t", "%", "@", "?", "\t", "\r", "\0", "\u0085", "\u2028", "\u202E", "\uD83D", "\uFEFF", "---", "...", "é", "İ", "ı", "true", "null", "~", "\\", "\\u0000", "\\x41",
    ];

    [Fact]
    public void No_string_makes_the_compiler_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), static text => Survives(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void No_soup_of_yaml_signs_makes_the_compiler_throw()
    {
        var soup = Gen.ArrayOf(Gen.Elements(Pieces)).Select(static pieces => string.Concat(pieces));
        Prop.ForAll(soup.ToArbitrary(), static text => Survives(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Fact]
    public void No_mutation_of_a_valid_schema_makes_the_compiler_throw_or_the_model_inconsistent()
    {
        var edit = from at in Gen.Choose(0, Everything.Length - 1)
                   from length in Gen.Choose(0, 12)
                   from piece in Gen.Elements(Pieces)
                   select (at, length, piece);
        var mutants = Gen.ArrayOf(edit, 3).Select(static edits => edits.Aggregate(Everything, Mutate));
        Prop.ForAll(mutants.ToArbitrary(), static text => Survives(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(1_500));
    }

    [Fact]
    public void No_bytes_make_the_compiler_throw()
    {
        var path = Path.GetTempFileName();
        try
        {
            Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
            {
                File.WriteAllBytes(path, bytes);
                return SchemaCompiler.CompileFile(path).Problems.Count > 0;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_chain_of_many_parts_takes_no_time_to_walk_and_stays_whole()
    {
        const int Count = 50_000;
        var parts = Enumerable.Range(0, Count).Select(static i => $"  E{i}: {{ is: Place{(i > 0 ? $", partOf: E{i - 1}" : "")} }}\n");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var model = Compiled.Model($"graph: G\nnamespace: N\ntypes:\n  Place: {{}}\nentities:\n{string.Concat(parts)}");
        Assert.Equal(Count - 1, model.Entities.Count(static e => e.PartOf is not null));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_chain_of_many_types_takes_no_time_to_walk_and_stays_whole()
    {
        const int Count = 15_000;
        var types = Enumerable.Range(0, Count).Select(static i => $"  T{i}: {{ abstract: {(i < Count - 1 ? "true" : "false")}{(i > 0 ? $", is: T{i - 1}" : "")} }}\n");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var model = Compiled.Model($"graph: G\nnamespace: N\ntypes:\n{string.Concat(types)}");
        Assert.Equal(Count - 1, model.Types.Count(static t => t.Parent is not null));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    [Fact]
    public void Each_circle_of_parts_is_cut_once_at_its_first_entity_and_what_leads_to_it_stays()
    {
        var result = Compiled.Text("""
            graph: G
            namespace: N
            types: { Place: {} }
            entities:
              Tail: { is: Place, partOf: B }
              Self: { is: Place, partOf: Self }
              C: { is: Place, partOf: A }
              A: { is: Place, partOf: B }
              B: { is: Place, partOf: C }
              End: { is: Place, partOf: Tail }
            """);
        Assert.Equal("KG0146(6,30) KG0146(7,27)", Compiled.Codes(result));
        Assert.Equal(["Tail", "A", "B", "End"], result.Model!.Entities.Where(static e => e.PartOf is not null).Select(static e => e.Name));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("- a")]
    public void A_file_that_is_no_mapping_is_one_problem(string text) => Assert.Equal("KG0021(1,1)", Compiled.Codes(Compiled.Text(text, header: "")));

    [Fact]
    public void Names_swapped_among_declarations_leave_a_consistent_model()
    {
        var names = new[] { "Actor", "Place", "Country", "supports", "supporter", "Supports", "Location", "Outcome", "class", "Graph", "Name", "SyriaGraph", "attack", "ACTOR", "Аctor", "x", "Places" };
        var swap = from a in Gen.Elements(names)
                   from b in Gen.Elements(names)
                   select (a, b);
        var mutants = Gen.ArrayOf(swap, 3).Select(static swaps => swaps.Aggregate(Everything, static (text, s) => text.Replace(s.a, s.b, StringComparison.Ordinal)));
        Prop.ForAll(mutants.ToArbitrary(), static text => Survives(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void The_result_is_the_same_under_every_culture()
    {
        var texts = ProblemCases.All.Select(static row => (string)row[1]).Append(Everything).ToArray();
        var expected = texts.Select(static t => Compiled.Text(t)).ToArray();
        foreach (var culture in Cultures)
        {
            SchemaResult[]? results = null;
            var thread = new Thread(() => results = [.. texts.Select(static t => Compiled.Text(t))]) { CurrentCulture = CultureInfo.GetCultureInfo(culture) };
            thread.Start();
            thread.Join();
            Assert.Equal(expected, results);
        }
    }

    private static string Everything => string.Join("\n", Samples.Api, Samples.Rest);

    private static string Mutate(string text, (int At, int Length, string Piece) edit)
    {
        var at = Math.Min(edit.At, text.Length);
        return text.Remove(at, Math.Min(edit.Length, text.Length - at)).Insert(at, edit.Piece);
    }

    private static bool Survives(string text)
    {
        var file = new SchemaFile("any.kg.yaml", text);
        var result = SchemaCompiler.Compile(file);
        _ = SchemaCompiler.IsRoot(file);
        foreach (var problem in result.Problems)
        {
            Assert.InRange(problem.Span.Start + problem.Span.Length, 0, text.Length);
            Assert.DoesNotContain('\n', problem.Message);
            Assert.Equal(problem.Message.Length, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(problem.Message)).Length);
        }

        if (result.Model is not null)
        {
            Consistency.Check(result.Model);
            var again = SchemaCompiler.Compile(new(file.Path, SchemaWriter.Write(result.Model)));
            if (result.IsValid)
                Assert.Equal(result.Model, again.Model);
        }

        return result == SchemaCompiler.Compile(file);
    }
}
