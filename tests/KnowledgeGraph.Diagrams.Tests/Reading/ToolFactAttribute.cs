namespace KnowledgeGraph.Diagrams.Tests.Reading;

/// <summary>A test that needs a program; skipped with what to do where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool, string package)
    {
        if (!Tool.IsOnPath(tool)) Skip = $"{tool} is not on the path: install the package {package}.";
    }
}
