namespace KnowledgeGraph.Diagrams.Tests.Reading;

/// <summary>A test that needs Node and packages of npm; skipped with what to do where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute(params string[] packages)
    {
        var missing = packages.Where(static package => !NodeModules.Has(package)).ToList();
        if (missing.Count > 0)
            Skip = $"{string.Join(", ", missing)} not installed: run 'npm install' in tests/KnowledgeGraph.Diagrams.Tests/mermaid, or name a node_modules in KG_NODE_MODULES.";
    }
}
