namespace KnowledgeGraph.Schema.Tests;

public class SchemaLocationsTests
{
    private readonly SchemaLocations _locations;

    public SchemaLocationsTests() => SchemaCompiler.Compile(
        new("root.kg.yaml", """
            graph: G
            namespace: N
            imports: [words.kg.yaml]
            types: { Actor: {} }
            entities:
              HTS: { is: Actor, aliases: [Nusra, { name: Front, until: 2017 }], adjective: Nusrian }
            relations:
              supports:
                roles: { a: Actor, b: Actor }
                expressed:
                  - "{a} backs {b}"
                  - "{a} <help> {b}"
            """),
        [new("words.kg.yaml", "words:\n  help: [aids]\n")],
        out _locations);

    [Theory]
    [InlineData("graph", "root.kg.yaml(1,8)")]
    [InlineData("relations.supports", "root.kg.yaml(8,3)")]
    [InlineData("relations.supports.expressed[1]", "root.kg.yaml(12,9)")]
    [InlineData("entities.HTS.aliases[0]", "root.kg.yaml(6,31)")]
    [InlineData("entities.HTS.aliases[1].until", "root.kg.yaml(6,60)")]
    [InlineData("entities.HTS.adjective[0]", "root.kg.yaml(6,80)")]
    [InlineData("words.help[0]", "words.kg.yaml(2,10)")]
    public void A_key_path_leads_into_the_file_that_declares_it(string keyPath, string expected)
    {
        Assert.True(_locations.TryFind(keyPath, out var location));
        Assert.Equal(expected, $"{location.Path}({location.Span.Line},{location.Span.Column})");
    }

    [Theory]
    [InlineData("relations.supports.expressed[7]", "root.kg.yaml(10,5)")]
    [InlineData("relations.nothing", "root.kg.yaml(7,1)")]
    [InlineData("nothing[x]", "root.kg.yaml(1,1)")]
    [InlineData("", "root.kg.yaml(1,1)")]
    public void A_path_that_leads_nowhere_gives_the_last_place_on_the_way(string keyPath, string expected)
    {
        Assert.False(_locations.TryFind(keyPath, out var location));
        Assert.Equal(expected, $"{location.Path}({location.Span.Line},{location.Span.Column})");
        Assert.Equal(location, _locations.Find(keyPath));
    }

    [Theory]
    [InlineData("graph: G", true)]
    [InlineData("# graph: G\n---\n\"graph\" : G", true)]
    [InlineData("  types: {}\n  graph: G\n", true)]
    [InlineData("{graph: G, namespace: N}", true)]
    [InlineData("grapf: G\r\nnamespace: N\r\n", true)]
    [InlineData("types:\n  graph: {}\n", false)]
    [InlineData("types: {}\n# graph: G\n", false)]
    [InlineData("graphs: {}\n", false)]
    [InlineData("", false)]
    public void Roots_are_told_from_fragments_without_parsing(string text, bool isRoot) => Assert.Equal(isRoot, SchemaCompiler.IsRoot(new("x.kg.yaml", text)));
}
