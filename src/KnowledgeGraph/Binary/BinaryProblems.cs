namespace KnowledgeGraph;

/// <summary>The codes of why a binary file is not loaded; README.md says what each means and how to mend it.</summary>
internal static class BinaryProblems
{
    public const string Truncated = "KG4030";
    public const string Version = "KG4031";
    public const string Hash = "KG4032";
    public const string Content = "KG4033";
}
