using System.Collections;
using System.Reflection;
using KnowledgeGraph.Generators.Pipeline;
using KnowledgeGraph.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Generators.Tests;

public sealed class CachingTests
{
    private const string Yaml = """
        graph: NewsGraph
        namespace: News
        types:
          Person: { description: A human. }
          Place: { description: Somewhere. }
        relations:
          livesIn: { roles: { person: Person, place: Place }, expressed: ["{person} live in {place}"] }
        """;

    private static readonly InMemoryText News = new("/project/news.kg.yaml", Yaml);

    private static readonly string[] ModelSteps =
        [TrackingNames.SchemaFiles, TrackingNames.CompiledSchemas, TrackingNames.Models, TrackingNames.EmittedGraphs, TrackingNames.SourceFiles, TrackingNames.SupportsCode];

    [Fact]
    public void An_unrelated_edit_of_the_code_leaves_every_step_cached()
    {
        var driver = GeneratorHost.Driver(News).RunGenerators(GeneratorHost.Compilation("class A;"));
        var result = Result(driver.RunGenerators(GeneratorHost.Compilation("class A { int B; }")));
        foreach (var step in ModelSteps.Except([TrackingNames.SupportsCode]))
            Assert.All(Reasons(result, step), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Reasons(result, TrackingNames.SupportsCode), AssertNothingNew);
        Assert.All(Outputs(result), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Moving_lines_of_the_schema_reemits_nothing()
    {
        var result = After(News, "# a comment\n\n" + Yaml.Replace("types:", "# another\ntypes:", StringComparison.Ordinal));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, TrackingNames.SchemaFiles));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(result, TrackingNames.CompiledSchemas));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, TrackingNames.Models));
        Assert.All(Reasons(result, TrackingNames.SourceFiles), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Outputs(result), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Editing_one_type_reemits_only_that_type_and_the_schema_itself()
    {
        var driver = GeneratorHost.Driver(News).RunGenerators(GeneratorHost.Compilation());
        var edited = new InMemoryText(News.Path, Yaml.Replace("A human.", "A human being.", StringComparison.Ordinal));
        var result = Result(driver.ReplaceAdditionalText(News, edited).RunGenerators(GeneratorHost.Compilation()));
        var modified = result.TrackedSteps[TrackingNames.SourceFiles].SelectMany(static s => s.Outputs)
            .Where(static o => o.Reason == IncrementalStepRunReason.Modified).Select(static o => ((SourceFile)o.Value).HintName);
        Assert.Equal(["NewsGraph/NewsGraph.Model.g.cs", "NewsGraph/NewsGraph.Schema.g.cs", "NewsGraph/Person.g.cs"], modified);
    }

    [Fact]
    public void A_problem_that_moves_is_reported_at_its_new_line_and_reemits_nothing()
    {
        var warned = new InMemoryText(News.Path, Yaml.Replace("Place: {", "place: {", StringComparison.Ordinal).Replace("place: Place", "place: place", StringComparison.Ordinal));
        var result = After(warned, "\n" + warned.GetText());
        Assert.Equal(6, Assert.Single(result.Diagnostics).Location.GetLineSpan().StartLinePosition.Line + 1);
        Assert.All(Reasons(result, TrackingNames.SourceFiles), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Editing_one_schema_leaves_the_code_of_another_alone()
    {
        var other = new InMemoryText("/project/other.kg.yaml", Yaml.Replace("News", "Other", StringComparison.Ordinal));
        var driver = GeneratorHost.Driver(News, other).RunGenerators(GeneratorHost.Compilation());
        var edited = new InMemoryText(other.Path, other.GetText().ToString().Replace("A human.", "Another.", StringComparison.Ordinal));
        var result = Result(driver.ReplaceAdditionalText(other, edited).RunGenerators(GeneratorHost.Compilation()));
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified], Reasons(result, TrackingNames.Models));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], Reasons(result, TrackingNames.EmittedGraphs));
    }

    [Fact]
    public void Steps_hold_plain_data_only()
    {
        var result = Result(GeneratorHost.Driver(News).RunGenerators(GeneratorHost.Compilation()));
        foreach (var step in ModelSteps)
        {
            foreach (var (value, _) in result.TrackedSteps[step].SelectMany(static s => s.Outputs))
                AssertPlain(value, []);
        }
    }

    [Fact]
    public void Equal_texts_give_equal_models_and_other_texts_others()
    {
        Assert.Equal(Model(Yaml), Model(Yaml));
        foreach (var (old, changed) in new[] { ("A human.", "B"), ("Place:", "Town:"), ("person: Person", "inhabitant: Person"), ("live in", "dwell in"), ("News", "Olds") })
            Assert.NotEqual(Model(Yaml), Model(Yaml.Replace(old, changed, StringComparison.Ordinal)));
    }

    private static object Model(string yaml)
    {
        var result = Result(GeneratorHost.Driver(new InMemoryText(News.Path, yaml)).RunGenerators(GeneratorHost.Compilation()));
        return result.TrackedSteps[TrackingNames.CompiledSchemas].Single().Outputs.Single().Value;
    }

    private static GeneratorRunResult After(InMemoryText schema, string edited)
    {
        var driver = GeneratorHost.Driver(schema).RunGenerators(GeneratorHost.Compilation());
        return Result(driver.ReplaceAdditionalText(schema, new InMemoryText(schema.Path, edited)).RunGenerators(GeneratorHost.Compilation()));
    }

    private static GeneratorRunResult Result(GeneratorDriver driver) => driver.GetRunResult().Results.Single();

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(static s => s.Outputs).Select(static o => o.Reason);

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(static s => s.Value).SelectMany(static s => s.Outputs).Select(static o => o.Reason);

    private static void AssertNothingNew(IncrementalStepRunReason reason) =>
        Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged });

    // Walks everything that a value holds: an object of the compiler in it would keep whole compilations alive.
    private static void AssertPlain(object? value, HashSet<object> seen)
    {
        if (value is null or string or Enum || value.GetType().IsPrimitive || !seen.Add(value))
            return;
        Assert.DoesNotContain("Microsoft.CodeAnalysis", value.GetType().FullName, StringComparison.Ordinal);
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                AssertPlain(item, seen);
            return;
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            AssertPlain(field.GetValue(value), seen);
    }
}
