namespace KnowledgeGraph.Language.Tests;

/// <summary>A test that needs the treebanks; it is skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorporaFactAttribute : FactAttribute
{
    public CorporaFactAttribute()
    {
        if (!Directory.Exists(Treebanks))
        {
            Skip = $"No treebanks at {Treebanks}: set KG_CORPORA to the folder that holds them.";
        }
    }

    public static string Treebanks => Path.Combine(Corpora(), "treebanks");

    private static string Corpora()
    {
        if (Environment.GetEnvironmentVariable("KG_CORPORA") is { Length: > 0 } given)
        {
            return given;
        }

        string? at = AppContext.BaseDirectory;
        while (at is not null && !File.Exists(Path.Combine(at, "KnowledgeGraph.sln")))
        {
            at = Path.GetDirectoryName(at);
        }

        return Path.GetFullPath(Path.Combine(at ?? ".", "..", "shared"));
    }
}
