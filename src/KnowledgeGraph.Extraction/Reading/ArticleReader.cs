using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction.Reading;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Reads articles from files: <c>.txt</c>, <c>.md</c> with front matter, <c>.html</c>, a folder of them, with or without a
/// <c>manifest.yaml</c>. What cannot be
/// read is a problem and the rest is read. The text of a .txt file is kept as it stands, behind a byte order mark; of Markdown and web pages the prose is kept. A link
/// that leads out of its folder is not followed.
/// </summary>
public static class ArticleReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = 5 * 1024 * 1024;

    private const string ManifestName = "manifest.yaml";
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Reads a folder. With a manifest the files that it lists, with the ids, titles and days of publication that it gives; otherwise every
    /// article file in the
    /// folder itself but README.md, with the file name without extension as id.
    /// </summary>
    /// <param name="path">The folder, or one article file.</param>
    public static ArticleSet ReadFolder(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var problems = new List<Problem>();
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        if (File.Exists(path)) Add(ReadFile(path, new ArticleMetadata(), problems), articles, problems);
        else if (!Directory.Exists(path)) problems.Add(ReadingProblems.NoFolder(path));
        else ReadAll(path, articles, problems);
        return new ArticleSet([.. articles.Values.OrderBy(static a => a.Id, StringComparer.Ordinal)], [.. problems.Order(ProblemOrder.Instance)]);
    }

    /// <summary>Reads one article from bytes, as if they stood in a file.</summary>
    /// <param name="path">The file's name, whose extension says of what kind it is and whose stem is the id.</param>
    /// <param name="bytes">The content.</param>
    public static ArticleSet Read(string path, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        var problems = new List<Problem>();
        var article = Decode(path, bytes, problems) is { } text ? Parse(path, text, new ArticleMetadata(), problems) : null;
        return new ArticleSet(article is null ? [] : [article], [.. problems.Order(ProblemOrder.Instance)]);
    }

    private static void ReadAll(string folder, Dictionary<string, Article> articles, List<Problem> problems)
    {
        var entries = Entries(folder, problems);
        var manifest = Path.Combine(folder, ManifestName);
        if (entries.Count == 0 && problems.Count == 0) problems.Add(File.Exists(manifest) ? ReadingProblems.EmptyManifest(manifest) : ReadingProblems.Empty(folder));
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, metadata) in entries)
        {
            if (!IsWithin(folder, TargetOf(file))) problems.Add(ReadingProblems.LinkOut(file));
            else if (!seen.TryAdd(Path.GetFullPath(TargetOf(file)), file)) problems.Add(ReadingProblems.Twice(file, metadata.Id, seen[Path.GetFullPath(TargetOf(file))]));
            else Add(ReadFile(file, metadata, problems), articles, problems);
        }
    }

    private static bool IsWithin(string folder, string file) =>
        Path.GetFullPath(file).StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Where a link leads, also one to nothing. Links above the folder are the user's own choice of folder.
    private static string TargetOf(string file)
    {
        try
        {
            return new FileInfo(file) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file : file;
        }
        catch (IOException)
        {
            return file; // A circle of links; reading it gives the problem.
        }
    }

    private static List<(string File, ArticleMetadata Metadata)> Entries(string folder, List<Problem> problems)
    {
        var manifest = Path.Combine(folder, ManifestName);
        if (!File.Exists(manifest))
        {
            return [.. Directory.EnumerateFiles(folder).Where(IsArticle).Order(StringComparer.Ordinal)
                .Select(static f => (f, new ArticleMetadata()))];
        }

        var entries = new List<(string, ArticleMetadata)>();
        if (Load(manifest, problems) is not { } bytes || Decode(manifest, bytes, problems) is not { } text) return entries;
        foreach (var entry in YamlFields.Manifest(manifest, text, problems))
        {
            var file = Path.Combine(folder, entry.File);
            if (IsWithin(folder, file)) entries.Add((file, entry.Metadata));
            else problems.Add(ReadingProblems.Manifest(manifest, 0, 0,
                $"the file '{entry.File}' lies outside of the manifest's folder; it was left out"));
        }

        return entries;
    }

    private static bool IsArticle(string file) =>
        Path.GetExtension(file).ToLowerInvariant() is ".txt" or ".md" or ".html" or ".htm" && !Path.GetFileName(file)
            .Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static void Add(Article? article, Dictionary<string, Article> articles, List<Problem> problems)
    {
        if (article is null || articles.TryAdd(article.Id, article)) return;
        problems.Add(ReadingProblems.SameId(article.Path, article.Id, articles[article.Id].Path));
    }

    private static Article? ReadFile(string path, ArticleMetadata metadata, List<Problem> problems)
    {
        if (Load(path, problems) is not { } bytes || Decode(path, bytes, problems) is not { } text) return null;
        return Parse(path, text, metadata, problems);
    }

    private static byte[]? Load(string path, List<Problem> problems)
    {
        try
        {
            var size = new FileInfo(path).Length;
            if (size > LargestFile) problems.Add(ReadingProblems.TooLarge(path, size));
            else if (!RegularFile.Is(path)) problems.Add(ReadingProblems.Unreadable(path, RegularFile.Reason));
            else return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var why = e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e is UnauthorizedAccessException
                ? "access is denied" : "the disk refused";
            problems.Add(ReadingProblems.Unreadable(path, why));
        }

        return null;
    }

    private static string? Decode(string path, ReadOnlySpan<byte> bytes, List<Problem> problems)
    {
        if (bytes.Length > LargestFile)
        {
            problems.Add(ReadingProblems.TooLarge(path, bytes.Length));
            return null;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        if (IsUtf16(bytes))
        {
            problems.Add(ReadingProblems.Utf16(path));
            return null;
        }

        if (bytes.Contains((byte)0))
        {
            problems.Add(ReadingProblems.Binary(path));
            return null;
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            problems.Add(ReadingProblems.NotUtf8(path, e.Index));
            return null;
        }
    }

    // By its byte order mark, or because every second byte of the beginning is zero.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return true;
        var start = bytes[..Math.Min(bytes.Length, 64)];
        if (start.Length < 8) return false;
        var (even, odd) = (0, 0);
        for (var i = 0; i < start.Length; i++)
        {
            if (start[i] == 0 && i % 2 == 0) even++;
            else if (start[i] == 0) odd++;
        }

        return (even > start.Length / 3 && odd == 0) || (odd > start.Length / 3 && even == 0);
    }

    private static Article? Parse(string path, string text, ArticleMetadata given, List<Problem> problems)
    {
        var metadata = new ArticleMetadata();
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".txt":
                break;
            case ".md":
                (text, var title) = MarkdownArticle.Read(WithoutFrontMatter(path, text, problems, out metadata));
                metadata = metadata.Or(new ArticleMetadata { Title = title });
                break;
            case ".html" or ".htm":
                if (HtmlArticle.IsTooDeep(text))
                {
                    problems.Add(ReadingProblems.TooDeep(path));
                    return null;
                }

                (text, metadata) = HtmlArticle.Read(text);
                if (text.Length == 0) problems.Add(ReadingProblems.NoHtmlText(path));
                break;
            default:
                problems.Add(ReadingProblems.UnknownKind(path));
                return null;
        }

        return Make(path, text, given.Or(metadata), problems);
    }

    private static Article Make(string path, string text, ArticleMetadata metadata, List<Problem> problems)
    {
        DateOnly? published = null;
        if (metadata.Published.Length > 0)
        {
            var day = metadata.Published.Length > 10 && metadata.Published[10] is 'T' or ' ' ? metadata.Published[..10]
                : metadata.Published;
            if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
                out var parsed)) published = parsed;
            else problems.Add(ReadingProblems.Date(path, metadata));
        }

        return new Article(metadata.Id.Length > 0 ? metadata.Id : StemOf(path), text)
        {
            Title = metadata.Title,
            Source = metadata.Source,
            Url = metadata.Url,
            Published = published,
            Path = path,
        };
    }

    private static string StemOf(string path) =>
        Path.GetFileNameWithoutExtension(path) is { Length: > 0 } stem ? stem : Path.GetFileName(path);

    /// <summary>The text behind the front matter, which stands between two lines of three hyphens at the very start.</summary>
    private static string WithoutFrontMatter(string path, string text, List<Problem> problems, out ArticleMetadata metadata)
    {
        metadata = new ArticleMetadata();
        var start = text.StartsWith("---\n", StringComparison.Ordinal) ? 4 : text.StartsWith("---\r\n", StringComparison.Ordinal) ? 5 : 0;
        if (start == 0)
        {
            if (text.StartsWith("---\r", StringComparison.Ordinal)) problems.Add(ReadingProblems.FrontMatter(path, "its lines end with a carriage return alone; save the file with line feeds"));
            return text;
        }

        for (var line = start; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            if (end < 0) end = text.Length;
            if (text.AsSpan(line, end - line).TrimEnd('\r').SequenceEqual("---"))
            {
                // With a line in place of the hyphens, so that problems name the lines of the file.
                metadata = YamlFields.FrontMatter(path, "\n" + text[start..line], problems);
                return text[Math.Min(text.Length, end + 1)..];
            }

            line = end + 1;
        }

        // A rule drawn at the top of a text is no front matter.
        if (IsKey(text.AsSpan(start))) problems.Add(ReadingProblems.FrontMatter(path, "it has no end; write a second line of three hyphens below it"));
        return text;
    }

    // One word and a colon.
    private static bool IsKey(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(KeyCharacters) is > 0 and var end && text[end] == ':';
}
