using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>Reads the passages of a file, each as an article of its own, and scores what was read.</summary>
internal static class TestBedRunner
{
    /// <summary>The schema of a file, compiled.</summary>
    public static TestBedSchema SchemaOf(TestBedFile file)
    {
        var result = SchemaCompiler.CompileFile(file.SchemaPath);
        return result.IsValid ? new(result.Model!) : throw new InvalidOperationException(string.Join('\n', result.Problems));
    }

    /// <summary>Runs a file with the engine.</summary>
    public static TestBedResult Run(TestBedFile file)
    {
        var schema = SchemaOf(file);
        var extractor = Extractor.Create(schema.Model);
        return Run(file, schema, article => extractor.Extract([article]).Data.Claims);
    }

    /// <summary>Runs a file with any way of reading.</summary>
    /// <param name="file">The file.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="read">What gives the claims of an article.</param>
    public static TestBedResult Run(TestBedFile file, TestBedSchema schema, Func<Article, IEnumerable<Claim>> read)
    {
        var scorer = new CaseScorer(schema);
        return new(file, [.. file.Cases.Select(c => scorer.Score(c, read(c.ToArticle()).Select(claim => WithoutPassage(claim, c.Id))))]);
    }

    // A passage's own driver is "driver-in-P7" to the engine and "driver" to whoever labelled it.
    private static Claim WithoutPassage(Claim claim, string id)
    {
        var end = "-in-" + Naming.ToId(id);
        return claim with
        {
            Participants = [.. claim.Participants.Select(p => p?.EndsWith(end, StringComparison.Ordinal) == true ? p[..^end.Length] : p)],
        };
    }
}
