using KnowledgeGraph.Diagrams.Tests.World;

namespace KnowledgeGraph.Diagrams.Tests;

public sealed class ProblemCodeTests
{
    public static TheoryData<string, string> Wrong => new()
    {
        { "KG4101", "relation" }, { "KG4102", "type" }, { "KG4103", "focus" }, { "KG4104", "source" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_name_that_the_graph_does_not_have_is_refused_with_a_code(string code, string kind)
    {
        var options = kind switch
        {
            "relation" => new DiagramOptions { Relations = ["hugs"] },
            "type" => new() { Types = ["Planet"] },
            "focus" => new() { Focus = "mars" },
            _ => new() { Sources = ["Nobody"] },
        };
        var problem = Assert.Throws<DiagramException>(() => DiagramModel.Of(SmallWorld.Sample(), options)).Problem;
        Assert.Equal((code, ProblemSeverity.Error), (problem.Code, problem.Severity));
    }

    [Fact]
    public void A_picture_that_leaves_edges_out_warns()
    {
        var problem = Assert.Single(DiagramModel.Of(SmallWorld.Sample(), new() { MaxEdges = 2 }).Problems);
        Assert.Equal(("KG4110", ProblemSeverity.Warning), (problem.Code, problem.Severity));
        Assert.Contains("showing 2 of 5", problem.Message, StringComparison.Ordinal);
        Assert.Empty(DiagramModel.Of(SmallWorld.Sample()).Problems);
    }

    [Fact]
    public void Sources_and_periods_choose_claims()
    {
        var graph = SmallWorld.Sample();
        Assert.Equal(5, DiagramModel.Of(graph, new() { Sources = ["news"] }).Edges.Length);
        Assert.Empty(DiagramModel.Of(graph, new() { Sources = ["russia"] }).Edges);
        Assert.Equal(["attacks"], DiagramModel.Of(graph, new() { During = Period.Parse("2016-10", null) }).Edges.Select(static e => e.Label));
        Assert.Equal(7, DiagramModel.Of(graph, new() { Modalities = ModalitySet.All }).Edges.Length);
    }
}
