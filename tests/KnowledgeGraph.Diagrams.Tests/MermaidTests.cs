using KnowledgeGraph.Diagrams.Tests.World;

namespace KnowledgeGraph.Diagrams.Tests;

public sealed class MermaidTests
{
    [Fact]
    public void A_graph_becomes_a_flowchart_grouped_by_type()
    {
        const string Expected =
            """
            ---
            config:
              layout: dagre
              theme: default
              look: classic
            ---
            flowchart LR
              accTitle: World
              accDescr: 5 relations among 4 entities, dashed where attributed or hedged.
              subgraph g0["Country"]
                n0["Iran"]:::c0
                n1["Russia"]:::c0
              end
              subgraph g1["ArmedGroup"]
                n2["Hezbollah"]:::c1
              end
              subgraph g2["Place"]
                n3["Aleppo"]:::c2
              end
              n4(["?"])
              n0 <-->|"allied with"| n1
              n0 -.->|"supports"| n2
              n1 -->|"supports ×2"| n2
              n2 -->|"attacks ×2"| n3
              n4 -->|"attacks"| n3
              linkStyle 1 stroke-dasharray:8 4
              classDef c0 fill:#d9ecf7,stroke:#0072b2,color:#1a1a1a
              classDef c1 fill:#fbe3d3,stroke:#d55e00,color:#1a1a1a
              classDef c2 fill:#d5f0e6,stroke:#009e73,color:#1a1a1a

            """;
        Assert.Equal(Expected, SmallWorld.Sample().ToMermaid());
    }
}
