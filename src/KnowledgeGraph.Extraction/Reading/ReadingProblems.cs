namespace KnowledgeGraph.Extraction.Reading;

/// <summary>The problems of reading files.</summary>
internal static class ReadingProblems
{
    public static Problem NoFolder(string path) =>
        Error("KG3101", path, "there is no such folder, so nothing could be read; check the path");

    public static Problem Empty(string path) =>
        new("KG3102", ProblemSeverity.Warning,
            "the folder holds no article (.txt, .md, .html), so nothing was read; name the folder with the articles")
        { Path = path };

    public static Problem EmptyManifest(string path) =>
        new("KG3102", ProblemSeverity.Warning,
            "the manifest lists no article, so nothing was read; list the files under 'articles', or delete it and all of the folder are read")
        { Path = path };

    public static Problem Unreadable(string path, string why) =>
        Error("KG3103", path, $"the file could not be read ({why}); the other articles were read");

    public static Problem NotUtf8(string path, long offset) =>
        Error("KG3104", path, FormattableString.Invariant($"the file is not UTF-8 (byte {offset} cannot be decoded), so its quotes could not be exact; save it as UTF-8"));

    public static Problem Utf16(string path) =>
        Error("KG3104", path, "the file is UTF-16 (Windows calls it Unicode), and articles are read as UTF-8; save it as UTF-8");

    public static Problem LinkOut(string path) =>
        Error("KG3115", path, "the file is a link that leads out of the articles' folder, so it was not read; copy the article into the folder");

    public static Problem UnknownKey(string path, int line, int column, string key, string? nearest) =>
        new("KG3116", ProblemSeverity.Warning,
            $"'{key}' is no key that is read here, so what it says is lost; {(nearest is null ? "the keys are file, id, title, source, url and published" : $"did you mean '{nearest}'?")}")
        { Path = path, Line = line, Column = column };

    public static Problem Twice(string path, string id, string other) => new("KG3117", ProblemSeverity.Warning,
        $"the file is listed a second time{(id.Length > 0 ? $", as '{id}'" : "")}, and what it says would count twice; it was read once, as '{other}': list each file once")
    { Path = path };

    public static Problem Binary(string path) =>
        Error("KG3105", path, "the file holds a NUL character, so it is no text; leave it out of the folder or save it as text");

    public static Problem TooLarge(string path, long size) =>
        Error("KG3106", path, FormattableString.Invariant($"the file has {size} bytes, more than an article may have ({ArticleReader.LargestFile}); split it into its articles"));

    public static Problem SameId(string path, string id, string other) =>
        Error("KG3108", path, $"the article has the id '{id}' of '{other}', which stays; give it an id of its own in the manifest or another file name");

    public static Problem Manifest(string path, int line, int column, string message) =>
        new("KG3109", ProblemSeverity.Error, message) { Path = path, Line = line, Column = column };

    public static Problem Date(string path, ArticleMetadata metadata) =>
        new("KG3110", ProblemSeverity.Warning,
            $"the date of publication '{metadata.Published}' is not a day such as 2016-10-24, so relative dates stay unknown; correct it")
        { Path = metadata.PublishedAt is { Line: > 0, Path: var at } ? at : path, Line = metadata.PublishedAt.Line, Column = metadata.PublishedAt.Column };

    public static Problem FrontMatter(string path, string why) =>
        new("KG3118", ProblemSeverity.Warning, $"the front matter was read as text of the article, because {why}") { Path = path, Line = 1, Column = 1 };

    public static Problem NoHtmlText(string path) =>
        new("KG3111", ProblemSeverity.Warning,
        "the page holds no text of an article (no paragraph in article, main or body), so nothing was read from it")
        { Path = path };

    public static Problem TooDeep(string path) =>
        Error("KG3112", path, "the page nests its elements too deeply to be an article; save the article's text alone");

    public static Problem UnknownKind(string path) =>
        Error("KG3113", path, "the file is of no kind that can be read; use .txt, .md or .html");

    public static Problem NoSentence(Article article) =>
        new("KG3107", ProblemSeverity.Warning, $"the article '{article.Id}' has no sentence, so nothing was read from it") { Path = PlaceOf(article) };

    public static Problem Mistake(Article article, Exception exception) => Error("KG3114", PlaceOf(article),
        $"the article '{article.Id}' was left out, because reading it failed ({exception.GetType().Name}: {OneLine(exception.Message)}); this is a mistake of the engine, please report it with the article");

    private static string PlaceOf(Article article) => article.Path.Length > 0 ? article.Path : article.Id;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Problem Error(string code, string path, string message) => new(code, ProblemSeverity.Error, message) { Path = path };
}
