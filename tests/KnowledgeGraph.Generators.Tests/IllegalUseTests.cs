using System.Globalization;
using KnowledgeGraph.Generators.Tests.Hosting;

namespace KnowledgeGraph.Generators.Tests;

/// <summary>What the schema forbids does not compile, and the compiler names the violated role.</summary>
public sealed class IllegalUseTests
{
    private const string Yaml = """
        graph: WarGraph
        namespace: Wars
        types:
          Actor: { abstract: true }
          Country: { is: Actor }
          Place: {}
          Conflict: {}
        entities: { Russia: { is: Country }, Aleppo: { is: Place } }
        relations:
          supports: { roles: { supporter: Actor, supported: Actor }, inverse: supportedBy, expressed: ["{supporter} back {supported}"] }
          harms: { roles: { cause: Actor | Conflict?, victim: Actor, place: Place? }, expressed: ["{cause} harm {victim}"] }
        """;

    [Theory]
    [InlineData("graph.Aleppo.Supports", "CS0311", "Supports.ISupporter")]
    [InlineData("graph.Aleppo.SupportedBy", "CS0311", "Supports.ISupported")]
    [InlineData("graph.Places.Supports", "CS0315", "Supports.ISupporter")]
    [InlineData("graph.Harms.Cause.Supports", "CS0315", "Supports.ISupporter")]
    [InlineData("graph.Harms.Place.Harms", "CS0315", "Harms.ICause")]
    [InlineData("Supports.Claim(graph.Aleppo, graph.Russia, evidence)", "CS1503", "Supports.ISupporter")]
    [InlineData("Supports.Claim(graph.Russia, graph.Aleppo, evidence)", "CS1503", "Supports.ISupported")]
    [InlineData("Harms.Claim(graph.Aleppo, graph.Russia, evidence)", "CS1503", "Harms.ICause")]
    [InlineData("Harms.Claim(null, graph.Russia, evidence, place: graph.Russia)", "CS1503", "Harms.IPlace")]
    public void An_illegal_relation_does_not_compile(string expression, string code, string role)
    {
        var complaint = Assert.Single(Compile(expression).Complaints);
        Assert.Equal(code, complaint.Id);
        Assert.Contains(role, complaint.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_that_must_be_known_refuses_null()
    {
        var complaint = Assert.Single(Compile("Supports.Claim(null, graph.Russia, evidence)").Complaints);
        Assert.Equal("CS8625", complaint.Id);
    }

    [Theory]
    [InlineData("graph.Russia.Supports")]
    [InlineData("graph.Countries.Supports.Supported.SupportedBy.Supporter")]
    [InlineData("graph.Harms.Cause.Harms")]
    [InlineData("graph.Harms.Victim.Supports")]
    [InlineData("Harms.Claim(null, graph.Russia, evidence, place: graph.Aleppo)")]
    public void A_legal_relation_compiles(string expression) => Compile(expression).Clean();

    private static Generated Compile(string expression) => GeneratorHost.Run(
        Yaml,
        $$"""
        using KnowledgeGraph;
        using Wars;
        static class Test { static object Run(WarGraph graph, Evidence evidence) => {{expression}}; }
        """);
}
