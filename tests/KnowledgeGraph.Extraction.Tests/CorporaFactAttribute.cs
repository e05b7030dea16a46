namespace KnowledgeGraph.Extraction.Tests;

/// <summary>A test that measures on corpora which do not travel with the project; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorporaFactAttribute : FactAttribute
{
    /// <summary>Skips the test where the corpora are absent.</summary>
    public CorporaFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Syria.Corpora,
            "gold"))) Skip = $"needs the corpora in {Syria.Corpora}: set KG_CORPORA to the folder that holds articles/ and gold/";
    }
}
