using KnowledgeGraph.Diagrams.Tests.World;

namespace KnowledgeGraph.Diagrams.Tests;

public sealed class DotTests
{
    [Fact]
    public void A_graph_becomes_a_digraph_with_a_cluster_a_type()
    {
        const string Expected =
            """
            digraph "World" {
              graph [rankdir=LR, fontname="sans-serif", label="World", tooltip="5 relations among 4 entities, dashed where attributed or hedged."];
              node [shape=box, style="rounded", fontname="sans-serif"];
              edge [fontname="sans-serif", fontsize=10];
              subgraph "cluster_0" {
                label="Country";
                "n0" [label="Iran"];
                "n1" [label="Russia"];
              }
              subgraph "cluster_1" {
                label="ArmedGroup";
                "n2" [label="Hezbollah"];
              }
              subgraph "cluster_2" {
                label="Place";
                "n3" [label="Aleppo"];
              }
              "n4" [label="?", shape=ellipse];
              "n0" -> "n1" [label="allied with", dir=both];
              "n0" -> "n2" [label="supports", style=dashed];
              "n1" -> "n2" [label="supports ×2"];
              "n2" -> "n3" [label="attacks ×2"];
              "n4" -> "n3" [label="attacks"];
            }

            """;
        Assert.Equal(Expected, SmallWorld.Sample().ToDot());
    }
}
