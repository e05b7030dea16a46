namespace KnowledgeGraph.Explorer.Tests.Browser;

/// <summary>A test that runs in Chromium and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.Missing;
}
