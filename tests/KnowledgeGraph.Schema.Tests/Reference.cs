using System.Text.RegularExpressions;

namespace KnowledgeGraph.Schema.Tests;

/// <summary>The language reference, <c>schema/README.md</c>.</summary>
internal static class Reference
{
    public static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "README.md"));

    /// <summary>The text between the header of a code and the next one.</summary>
    public static string Section(string code)
    {
        var start = Text.IndexOf($"#### {code}\n", StringComparison.Ordinal);
        var end = Text.IndexOf("\n##", start + 5, StringComparison.Ordinal);
        return end < 0 ? Text[start..] : Text[start..end];
    }

    /// <summary>The YAML examples of a part of the reference.</summary>
    public static string[] Examples(string text) => [.. Regex.Matches(text, "```yaml\n(.*?)```", RegexOptions.Singleline | RegexOptions.NonBacktracking).Select(static m => m.Groups[1].Value)];

    public static string[] ValidExamples() => Examples(Text[..Text.IndexOf("\n## Problems\n", StringComparison.Ordinal)]);
}
