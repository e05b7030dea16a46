using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Input;

/// <summary>The sentences that a command was given: in quotes, in a file, or on standard input.</summary>
internal static class SentenceInput
{
    private static readonly string[] TextExtensions = [".txt", ".md", ".html", ".htm", ".conllu"];

    /// <summary>
    /// The text, with its day where a file says one. A word that names a file means its text, as everywhere: no sentence is called so. <see langword="null"/>
    /// where it cannot be read, which is reported.
    /// </summary>
    public static Article? Read(string word, Session session)
    {
        if (string.Equals(word, TextInput.StandardInput, StringComparison.Ordinal))
            return TextInput.Read(word, session) is { } input ? new Article("text", input) : null;
        if (!LooksLikeFile(word)) return new Article("text", word);
        if (word.EndsWith(".conllu", StringComparison.OrdinalIgnoreCase)) return Refuse(word, "its sentences are split into words already; parse it with kg parse --tokens", session);
        if (!File.Exists(word)) return Refuse(word, "there is no such file; write a sentence in quotes, or name a file that is there", session);
        if (!ArticleInput.IsArticle(word)) return TextInput.Read(word, session) is { } text ? new Article("text", text) : null;
        var found = ArticleInput.Read(word);
        session.Report(found.Problems.Select(Finding.Of));
        return found.Articles is [var article, ..] ? article : null;
    }

    // What is there is a file; what is not, but is called like a text and is one word, was meant to be one.
    private static bool LooksLikeFile(string word) =>
        File.Exists(word) || (word.Length > 0 && !word.Any(char.IsWhiteSpace) && TextExtensions.Contains(Path.GetExtension(word), StringComparer.OrdinalIgnoreCase));

    private static Article? Refuse(string path, string why, Session session)
    {
        session.Report(Finding.Error("KG9010", $"the text cannot be read: {why}", path));
        return null;
    }
}
