using System.Diagnostics;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Generators.Emit;
using KnowledgeGraph.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace KnowledgeGraph.Generators.Tests;

/// <summary>Orientation by ratios within one run: absolute times depend on the machine, so they are printed and not judged.</summary>
public sealed class PerformanceTests(ITestOutputHelper output)
{
    [Fact]
    public void The_number_of_files_is_bounded()
    {
        Assert.Equal(1 + 99 + 100 + 3, Files(100).Count);
        Assert.InRange(Files(1000).Count, 2, 64);
    }

    [Fact]
    public void Bundles_hold_what_single_files_hold()
    {
        Generated generated = GeneratorHost.Run(Yaml(120, 0));
        Assert.True(generated.HintNames.Count <= 64);
        generated.Clean();
    }

    [Fact]
    public void An_unrelated_edit_costs_a_fraction_of_the_first_run_and_the_first_run_grows_with_the_schema()
    {
        Measure(100); // The first run also pays for compiling the generator itself.
        var small = Measure(200);
        var large = Measure(800);
        output.WriteLine($"200 types: {small}\n800 types: {large}");
        Assert.True(large.Edit < large.First / 10, $"An unrelated edit takes {large.Edit}, the first run {large.First}.");
        Assert.True(large.First / 800 < small.First / 200 * 3, $"A type costs {large.First / 800} among 800 and {small.First / 200} among 200.");
    }

    private static IReadOnlyList<string> Files(int types) => [.. GeneratorHost.Driver(new InMemoryText("/p/a.kg.yaml", Yaml(types, 1)))
        .RunGenerators(GeneratorHost.Compilation()).GetRunResult().Results.Single().GeneratedSources.Select(static s => s.HintName)];

    private static (TimeSpan First, TimeSpan Edit) Measure(int types)
    {
        var driver = GeneratorHost.Driver(new InMemoryText("/p/a.kg.yaml", Yaml(types, 1)));
        var (before, after) = (GeneratorHost.Compilation("class A;"), GeneratorHost.Compilation("class A { int B; }"));
        var watch = Stopwatch.StartNew();
        driver = driver.RunGenerators(before);
        var first = watch.Elapsed;
        watch.Restart();
        driver.RunGenerators(after);
        return (first, watch.Elapsed);
    }

    // A tree of types with properties, and as many relations between them.
    private static string Yaml(int types, int properties)
    {
        var yaml = new StringBuilder("graph: BigGraph\nnamespace: Big\ntypes:\n  Root: { abstract: true }\n");
        for (var i = 1; i < types; i++)
        {
            var parent = i < 10 ? "Root" : $"Kind{i / 10}";
            var own = properties == 0 ? "" : $", properties: {{ size{i}: quantity?, note{i}: string* }}";
            yaml.Append(CultureInfo.InvariantCulture, $"  Kind{i}: {{ is: {parent}, description: The kind number {i}.{own} }}\n");
        }

        yaml.Append("relations:\n");
        for (var i = 0; i < types; i++)
            yaml.Append(CultureInfo.InvariantCulture, $"  relates{i}: {{ roles: {{ subject{i}: Kind{1 + (i % (types - 1))}, target{i}: Root }}, properties: {{ amount: quantity? }} }}\n");
        return yaml.ToString();
    }
}
