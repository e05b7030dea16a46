using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeGraph.Extraction.Reading;

/// <summary>
/// Reads the text of an article from Markdown (CommonMark with tables): headings, paragraphs, list items and quotations, each on a line of its own with a
/// blank line between, without marks, addresses and pictures. Code blocks, tables and markup hold no prose and are left out, as in web pages.
/// </summary>
internal static class MarkdownArticle
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().UseFootnotes().Build();

    /// <summary>The text, and the first heading of the first level where there is one; that is not part of the text.</summary>
    public static (string Text, string Title) Read(string markdown)
    {
        var (text, title) = (new StringBuilder(), "");
        foreach (var block in Markdown.Parse(markdown, Pipeline).Descendants<LeafBlock>())
        {
            if (block is not (ParagraphBlock or HeadingBlock) || IsInTable(block)) continue;
            var words = WordsOf(block.Inline);
            if (block is HeadingBlock { Level: 1 } && title.Length == 0) title = words;
            else Append(text, words);
        }

        return (text.ToString(), title);
    }

    private static bool IsInTable(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is Markdig.Extensions.Tables.Table) return true;
        }

        return false;
    }

    private static string WordsOf(ContainerInline? inlines)
    {
        var words = new StringBuilder();
        if (inlines is not null) Write(words, inlines);
        return string.Join(' ', words.ToString().Split([' ', '\t', '\n', '\r', '\f', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Write(StringBuilder words, ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: words.Append(literal.Content.AsSpan()); break;
                case CodeInline code: words.Append(code.Content); break;
                case HtmlEntityInline entity: words.Append(entity.Transcoded.AsSpan()); break;
                case LineBreakInline: words.Append(' '); break;
                case LinkInline { IsImage: true }: break;
                case ContainerInline inner: Write(words, inner); break;
            }
        }
    }

    private static void Append(StringBuilder text, string words)
    {
        if (words.Length == 0) return;
        if (text.Length > 0) text.Append("\n\n");
        text.Append(words);
    }
}
