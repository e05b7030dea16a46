namespace KnowledgeGraph.Explorer.Tests.Browser;

/// <summary>A test with data that runs in Chromium and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Chromium.Missing;
}
