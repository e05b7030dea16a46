using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// What an earlier run read, article by article, so that unchanged articles need not be read twice. An article is kept where its text and
/// data are the same, the schema and the engine are the same (<see cref="Extractor.Fingerprint"/>), and the record took everything that was
/// read in it: then the result equals one read from the start, byte for byte. Immutable and thread-safe.
/// </summary>
public sealed class ReadingArchive
{
    private readonly FrozenDictionary<string, ArticleReading> _readings;

    private ReadingArchive(FrozenDictionary<string, ArticleReading> readings) => _readings = readings;

    /// <summary>The number of articles that may be kept.</summary>
    public int Count => _readings.Count;

    /// <summary>Opens what an earlier run saved. Where the note is not of this graph or of this extractor, or either file is damaged, there
    /// is nothing to keep, and <see langword="null"/> comes back.</summary>
    /// <param name="extractor">What will read the other articles.</param>
    /// <param name="graph">The saved graph.</param>
    /// <param name="note">The note that <see cref="NoteOf"/> gave for it.</param>
    public static ReadingArchive? Open(Extractor extractor, byte[] graph, byte[] note)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(note);
        if (ArchiveNote.Parse(note) is not { } noted || !string.Equals(noted.Fingerprint, extractor.Fingerprint, StringComparison.Ordinal)
            || !string.Equals(noted.GraphHash, HashOf(graph), StringComparison.Ordinal)) return null;
        try
        {
            using var stream = new MemoryStream(graph);
            var loaded = GraphFile.Load(stream);
            return loaded.Data.Model.Equals(extractor.Model) ? Open(loaded.Data, noted) : null;
        }
        catch (GraphFormatException)
        {
            return null;
        }
    }

    /// <summary>What to save beside a graph, so that a later run can keep what has not changed. The same run gives the same bytes.</summary>
    /// <param name="extractor">What read the articles.</param>
    /// <param name="result">What it gave.</param>
    /// <param name="graph">The saved graph.</param>
    public static byte[] NoteOf(Extractor extractor, ExtractionResult result, byte[] graph)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(graph);
        var complete = result.Complete.ToImmutableHashSet(StringComparer.Ordinal);
        var rejects = result.Rejects.Where(r => complete.Contains(r.ArticleId));
        return new ArchiveNote(extractor.Fingerprint, HashOf(graph), complete, [.. rejects]).ToUtf8();
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static ReadingArchive Open(GraphData data, ArchiveNote note)
    {
        var claims = data.Claims.ToLookup(static c => c.Evidence.ArticleId, StringComparer.Ordinal);
        var mentions = data.Mentions.ToLookup(static m => m.ArticleId, StringComparer.Ordinal);
        var discovered = data.Discoveries.ToLookup(static e => e.ArticleId, StringComparer.Ordinal);
        var rejects = note.Rejects.ToLookup(static r => r.ArticleId, StringComparer.Ordinal);
        var readings = data.Articles.Where(a => note.Complete.Contains(a.Id)).Select(a => new ArticleReading(a)
        {
            Discovered = [.. discovered[a.Id]],
            Mentions = [.. mentions[a.Id]],
            Claims = [.. claims[a.Id]],
            Rejects = [.. rejects[a.Id]],
        });
        return new ReadingArchive(readings.ToFrozenDictionary(static r => r.Article.Id, StringComparer.Ordinal));
    }

    /// <summary>The reading of an article, if the archive has it and nothing of the article has changed.</summary>
    public bool TryGet(Article article, [NotNullWhen(true)] out ArticleReading? reading)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!_readings.TryGetValue(article.Id, out reading) || !reading.Article.Equals(article))
        {
            reading = null;
            return false;
        }

        reading = reading with { Article = article, IsKept = true };
        return true;
    }
}
