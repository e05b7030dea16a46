using System.Collections.Immutable;

namespace KnowledgeGraph.Testing;

/// <summary>A fact as a line of a snapshot says it: <c>attacks: russia -> aleppo (2016-10) [hedged] {killed: 5} news:24-54 "…"</c>.</summary>
/// <param name="Relation">The id of the relation.</param>
/// <param name="Subject">The id of the subject; <c>?</c> where unknown.</param>
/// <param name="Object">The id of the object; <c>?</c> where unknown.</param>
/// <param name="Article">The id of the article.</param>
/// <param name="Span">Where in the article: <c>24-54</c>.</param>
/// <param name="Quote">The words in quotes, or <c>#</c> and their hash, as the line has them.</param>
internal sealed record SnapshotFact(string Relation, string Subject, string Object, string Article, string Span, string Quote)
{
    /// <summary>The line itself.</summary>
    public required string Line { get; init; }

    /// <summary>When; empty where nothing is said.</summary>
    public string Period { get; init; } = "";

    /// <summary>How firmly it is said.</summary>
    public string Modality { get; init; } = "asserted";

    /// <summary>The ids of those who say it; empty where the article does.</summary>
    public string Source { get; init; } = "";

    /// <summary>The further roles and the properties, as the line has them.</summary>
    public ImmutableArray<(string Name, string Value)> Details { get; init; } = [];

    /// <summary>Reads a line; <see langword="null"/> where it is not one of a fact.</summary>
    public static SnapshotFact? Parse(string line)
    {
        var cursor = new LineCursor(line);
        if (cursor.Until(": ") is not { Length: > 0 } relation || !relation.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_')) return null;
        if (cursor.Word() is not { } subject || !(cursor.Skip(" -> ") || cursor.Skip(" <-> ")) || cursor.Word() is not { } target) return null;
        var period = cursor.Skip(" (") ? cursor.UntilOutsideQuotes(')') : "";
        var said = cursor.Skip(" [") ? cursor.UntilOutsideQuotes(']') : "";
        var details = cursor.Skip(" {") ? cursor.UntilOutsideQuotes('}') : "";
        if (period is null || said is null || details is null || !cursor.Skip(" ") || cursor.Word() is not { } article || !cursor.Skip(":")) return null;
        if (cursor.Until(" ") is not { Length: > 0 } span || !span.All(static c => char.IsAsciiDigit(c) || c == '-')) return null;
        var quote = cursor.Rest;
        if (quote.Length == 0 || quote[0] is not ('"' or '#')) return null;
        var colon = said.IndexOf(": ", StringComparison.Ordinal);
        return new SnapshotFact(relation, subject, target, article, span, quote)
        {
            Line = line,
            Period = period,
            Modality = said.Length == 0 ? "asserted" : colon < 0 ? said : said[..colon],
            Source = colon < 0 ? "" : said[(colon + 2)..],
            Details = [.. DetailsOf(details)],
        };
    }

    private static IEnumerable<(string Name, string Value)> DetailsOf(string text)
    {
        var cursor = new LineCursor(text);
        while (cursor.Rest.Length > 0)
        {
            var name = cursor.Until(": ") ?? cursor.TakeRest();
            var value = cursor.UntilOutsideQuotes(';') ?? cursor.TakeRest();
            _ = cursor.Skip(" ");
            yield return (name, value);
        }
    }
}
