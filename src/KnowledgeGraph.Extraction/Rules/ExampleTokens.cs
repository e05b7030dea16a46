using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>The tokens of the words of examples, each word split once. Not thread-safe.</summary>
internal sealed class ExampleTokens
{
    private readonly Dictionary<string, string[]> _known = new(StringComparer.Ordinal);

    /// <summary>The tokens of a word in small letters. Hyphens are none: "air-strike" is "air strike", but "co-founder" is one word to the
    /// parser as well; marks at the ends only say that the word is joined.</summary>
    public string[] Of(string word)
    {
        if (!_known.TryGetValue(word, out var tokens)) _known.Add(word, tokens = [.. Split(word.ToLowerInvariant().Replace('’', '\'').Trim('-'))]);
        return tokens;
    }

    private static IEnumerable<string> Split(string lower)
    {
        if (!lower.Contains('-', StringComparison.Ordinal)) return lower.Length > 0 ? [lower] : [];
        return English.Split(lower).Sentences.SelectMany(static s => s.Tokens.Where(static t => !t.IsHyphen).Select(static t => t.ToString()));
    }
}
