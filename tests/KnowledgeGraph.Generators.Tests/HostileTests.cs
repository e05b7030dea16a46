using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Generators.Diagnostics;
using KnowledgeGraph.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Generators.Tests;

/// <summary>Whatever the YAML: problems with a code and a place, or code that compiles without a warning; never a crash of the generator.</summary>
public sealed class HostileTests
{
    [Fact]
    public void Any_mutation_of_a_valid_schema_gives_problems_or_code_that_compiles()
    {
        var schemas = SnapshotTests.Names.Select(SnapshotTests.Schemas).ToArray();
        ForAllSeeds(60, random =>
        {
            var files = schemas[random.Next(schemas.Length)].ToArray();
            var at = random.Next(files.Length);
            files[at] = new InMemoryText(files[at].Path, Mutation.Of(files[at].GetText()!.ToString(), random));
            return GeneratorHost.Run(files);
        });
    }

    // Compiled twenty at a time, each in a namespace of its own: the compiler's start costs more than the schema.
    [Fact]
    public void Any_schema_of_hostile_names_and_texts_gives_problems_or_code_that_compiles() =>
        ForAllSeeds(5, static random => GeneratorHost.Run(
            [.. Enumerable.Range(0, 20).Select(i => new InMemoryText($"/project/{i}.kg.yaml", new HostileSchema(random).Write($"N{i}.")))]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Each_hostile_name_is_refused_or_compiles_everywhere(int use)
    {
        var schemas = HostileSchema.Names.Select(name => Uses(name).ElementAt(use)).Select(static (yaml, i) =>
            new InMemoryText($"/project/{i}.kg.yaml", yaml.Replace("namespace: ", $"namespace: N{i}.", StringComparison.Ordinal)));
        Check(GeneratorHost.Run([.. schemas]), "every hostile name");
    }

    [Theory]
    [InlineData("System")]
    [InlineData("System.Linq")]
    [InlineData("KnowledgeGraph")]
    [InlineData("KnowledgeGraph.Graph")]
    [InlineData("Entity")]
    [InlineData("class.event")]
    public void A_hostile_namespace_is_refused_or_compiles(string name)
    {
        foreach (var type in new[] { "Thing", "String", "Graph", "Console" })
        {
            var yaml = $$"""
                graph: MyGraph
                namespace: {{name}}
                types: { {{type}}: { properties: { size: quantity?, label: string? } } }
                relations: { does: { roles: { one: {{type}}, two: {{type}} }, expressed: ["{one} do {two}"] } }
                """;
            Check(GeneratorHost.Run(yaml), yaml);
        }
    }

    // A name as that of the graph, a namespace, a type, an entity, a relation, a property, an enum, its word, a plural, a role and an inverse.
    private static IEnumerable<string> Uses(string name)
    {
        yield return $"graph: {name}\nnamespace: N\ntypes: {{ Thing: {{}} }}\nrelations: {{ does: {{ roles: {{ one: Thing, two: Thing }}, expressed: [\"{{one}} do {{two}}\"] }} }}\n";
        yield return $"graph: MyGraph\nnamespace: {name}\ntypes: {{ Thing: {{}} }}\nrelations: {{ does: {{ roles: {{ one: Thing, two: Thing }}, expressed: [\"{{one}} do {{two}}\"] }} }}\n";
        yield return $"graph: MyGraph\nnamespace: N\ntypes: {{ {name}: {{ properties: {{ size: quantity?, born: date? }} }} }}\nentities: {{ X: {{ is: {name} }} }}\nrelations: {{ does: {{ roles: {{ one: {name}, two: {name}? }}, expressed: [\"{{one}} do {{two}}\"] }} }}\n";
        yield return $"graph: MyGraph\nnamespace: N\ntypes: {{ Thing: {{ properties: {{ {name}: string? }} }} }}\nentities: {{ {name}: {{ is: Thing }} }}\nrelations: {{ {name}: {{ roles: {{ one: Thing, two: Thing }} }}, does: {{ roles: {{ one: Thing, two: Thing }}, properties: {{ {name}: quantity? }} }} }}\n";
        yield return $"graph: MyGraph\nnamespace: N\nenums: {{ {name}: {{ values: [{name}] }} }}\ntypes: {{ Thing: {{ plural: {name}, properties: {{ kind: {name}? }} }} }}\nrelations: {{ does: {{ roles: {{ {name}: Thing, two: Thing }}, inverse: {name} }} }}\n";
        yield return $"graph: MyGraph\nnamespace: N\ntypes: {{ {name}: {{ trait: true }}, Thing: {{ is: {name} }}, Other: {{ is: {name} }} }}\nrelations: {{ does: {{ symmetric: true, roles: {{ one: {name} | Thing, {name}: Other? }} }} }}\n";
    }

    // KG_FUZZ=10 looks ten times as long.
    private static int Thoroughness => int.TryParse(Environment.GetEnvironmentVariable("KG_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 1;

    private static void ForAllSeeds(int count, Func<Random, Generated> run) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Check(run(new Random(seed)), $"seed {seed}"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(count * Thoroughness));

    private static void Check(Generated generated, string input)
    {
        Assert.Null(generated.Result.Exception);
        foreach (var problem in generated.Result.Diagnostics)
        {
            Assert.True(DiagnosticDescriptors.All.ContainsKey(problem.Id), problem.ToString());
            Assert.True(problem.Id != GeneratorCodes.Failure, $"{problem}\nfrom\n{input}");
            Assert.EndsWith(".kg.yaml", problem.Location.GetLineSpan().Path, StringComparison.Ordinal);
        }

        var complaints = generated.Complaints;
        Assert.True(complaints.Count == 0, $"{string.Join('\n', complaints.Take(5))}\nafter {string.Join('\n', generated.Problems.Take(5))}\nfrom\n{input}");
    }
}
