namespace KnowledgeGraph.Diagrams.Tests.Reading;

/// <summary>A test that needs Node and Mermaid's own parser; skipped with what to do where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MermaidFactAttribute : FactAttribute
{
    public MermaidFactAttribute()
    {
        if (!NodeModules.Has("mermaid") || !NodeModules.Has("jsdom"))
            Skip = "Mermaid is not installed: run 'npm install' in tests/KnowledgeGraph.Diagrams.Tests/mermaid, or name a node_modules in KG_NODE_MODULES.";
    }
}
