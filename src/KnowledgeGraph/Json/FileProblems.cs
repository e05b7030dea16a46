namespace KnowledgeGraph;

/// <summary>The codes of why a saved graph is not loaded; README.md says what each means and how to mend it.</summary>
internal static class FileProblems
{
    public const string Unreadable = "KG4020";
    public const string NotJson = "KG4021";
    public const string Foreign = "KG4022";
    public const string Version = "KG4023";
    public const string Shape = "KG4024";
    public const string Model = "KG4025";
    public const string OtherModel = "KG4026";
    public const string Record = "KG4027";
    public const string Hash = "KG4028";
}
