namespace KnowledgeGraph.Explorer.Tests.Browser;

/// <summary>A test that needs Chromium and npm's axe-core, and is skipped where either is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute() => Skip = Chromium.Missing ?? Axe.Missing;
}
