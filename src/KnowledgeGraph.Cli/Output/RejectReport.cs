using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Output;

/// <summary>What was not believed and what the schema lacks: candidates that died by reason, relation and rule, rules that never matched, names that nothing declares.</summary>
internal sealed class RejectReport(ExtractionResult result, IEnumerable<string> rules)
{
    /// <summary>A report for people, or for programs where the file's name ends in <c>.json</c>.</summary>
    public byte[] ToUtf8(string file) => Encoding.UTF8.GetBytes(
        Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase) ? JsonText.Object(WriteTo) : ToText());

    /// <summary>RoleMissing reads "role missing".</summary>
    public static string WordOf(RejectReason reason) =>
        string.Concat(reason.ToString().Select(static (c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>The candidates that died, by reason and relation, the most frequent first.</summary>
    public TextTable ByReasonAndRelation()
    {
        var table = new TextTable("rejects", "reason", "relation", "for example").AlignRight(0);
        var groups = result.Rejects.GroupBy(static r => (Reason: WordOf(r.Reason), Relation: RelationOf(r.Rule)))
            .OrderByDescending(static g => g.Count())
            .ThenBy(static g => g.Key.Reason, StringComparer.Ordinal)
            .ThenBy(static g => g.Key.Relation, StringComparer.Ordinal);
        foreach (var group in groups)
            table.Row(Number(group.Count()), group.Key.Reason, new StyledText().Add(group.Key.Relation, Tone.Accent), group.First().Detail);
        return table;
    }

    private string ToText()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var screen = new Screen(text, hasColor: false, int.MaxValue);
        screen.Line($"{Summary.Count(result.Data.Articles.Length, "article")}, {Summary.Count(result.Data.Claims.Length, "claim")}, {Summary.Count(result.Rejects.Length, "reject")}");
        Section(screen, Counts("reason", "rejects", Rejected(static r => WordOf(r.Reason))));
        Section(screen, ByReasonAndRelation());
        Section(screen, Relations());
        Section(screen, Rules());
        Section(screen, Discovered());
        Section(screen, Unknown());
        Section(screen, Every());
        return text.ToString();
    }

    private void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteNumber("schemaVersion", 1);
        writer.WriteNumber("articles", result.Data.Articles.Length);
        writer.WriteNumber("claims", result.Data.Claims.Length);
        writer.WriteNumber("rejected", result.Rejects.Length);
        Write(writer, "byReason", Rejected(static r => WordOf(r.Reason)));
        Write(writer, "byRelation", Rejected(static r => RelationOf(r.Rule)));
        Write(writer, "byRule", Rejected(static r => r.Rule));
        Write(writer, "claimsByRule", Claimed());
        writer.Texts("silentRules", Silent());
        Write(writer, "discovered", DiscoveredCounts());
        writer.WriteStartArray("unknownActors");
        foreach (var actor in result.UnknownActors) Write(writer, actor);
        writer.WriteEndArray();
        writer.WriteStartArray("rejects");
        foreach (var reject in result.Rejects) Write(writer, reject);
        writer.WriteEndArray();
    }

    private void Write(Utf8JsonWriter writer, Reject reject)
    {
        writer.WriteStartObject();
        writer.Text("doc", reject.ArticleId);
        writer.Text("rule", reject.Rule);
        writer.Text("reason", WordOf(reject.Reason));
        writer.Text("trigger", TextAt(reject, reject.Trigger));
        writer.WriteNumber("start", reject.Span.Start);
        writer.WriteNumber("end", reject.Span.End);
        writer.Text("text", TextAt(reject, reject.Span));
        writer.Text("detail", reject.Detail);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, UnknownActor actor)
    {
        writer.WriteStartObject();
        writer.Text("text", actor.Text);
        writer.Text("kind", actor.Kind.ToString().ToLowerInvariant());
        writer.WriteNumber("count", actor.Count);
        writer.Text("doc", actor.ArticleId);
        writer.WriteNumber("start", actor.Span.Start);
        writer.WriteNumber("end", actor.Span.End);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<(string Key, int Count)> counts)
    {
        writer.WriteStartObject(name);
        foreach (var (key, count) in counts) writer.WriteNumber(key, count);
        writer.WriteEndObject();
    }

    private TextTable Relations()
    {
        var claims = result.Data.Claims.CountBy(static c => c.Relation, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var table = new TextTable("relation", "claims", "rejects").AlignRight(1, 2);
        foreach (var relation in result.Data.Model.Relations)
        {
            var dead = result.Rejects.Count(r => string.Equals(RelationOf(r.Rule), relation.Name, StringComparison.Ordinal));
            if (claims.GetValueOrDefault(relation.Id) + dead > 0) table.Row(relation.Id, Number(claims.GetValueOrDefault(relation.Id)), Number(dead));
        }

        return table;
    }

    private TextTable Rules()
    {
        var (claims, dead) = (Claimed().ToDictionary(static p => p.Item1, static p => p.Item2, StringComparer.Ordinal), Rejected(static r => r.Rule).ToDictionary(static p => p.Item1, static p => p.Item2, StringComparer.Ordinal));
        var table = new TextTable("rule", "claims", "rejects").AlignRight(1, 2);
        foreach (var rule in claims.Keys.Concat(dead.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            table.Row(rule, Number(claims.GetValueOrDefault(rule)), Number(dead.GetValueOrDefault(rule)));
        foreach (var rule in Silent()) table.Row(rule, "0", "0");
        return table;
    }

    private TextTable Discovered() => Counts("discovered, not in the schema", "mentions", DiscoveredCounts());

    private TextTable Unknown()
    {
        var table = new TextTable("stands in a role and is not known", "kind", "times", "first in").AlignRight(2);
        foreach (var actor in result.UnknownActors)
            table.Row(actor.Text.Length > 0 ? actor.Text : "(nobody is named)", actor.Kind.ToString().ToLowerInvariant(), Number(actor.Count), actor.ArticleId);
        return table;
    }

    private TextTable Every()
    {
        var table = new TextTable("article", "rule", "reason", "trigger", "words", "detail");
        foreach (var reject in result.Rejects)
            table.Row(reject.ArticleId, reject.Rule, WordOf(reject.Reason), TextAt(reject, reject.Trigger), TextAt(reject, reject.Span), reject.Detail);
        return table;
    }

    private IEnumerable<string> Silent()
    {
        var heard = Claimed().Concat(Rejected(static r => r.Rule)).Select(static r => r.Key).ToHashSet(StringComparer.Ordinal);
        return rules.Where(rule => !heard.Contains(rule)).Order(StringComparer.Ordinal);
    }

    private IEnumerable<(string Key, int Count)> Claimed() => Counted(result.Data.Claims.Select(static c => c.Rule));

    private IEnumerable<(string Key, int Count)> Rejected(Func<Reject, string> key) => Counted(result.Rejects.Select(key));

    private IEnumerable<(string Key, int Count)> DiscoveredCounts()
    {
        var mentions = result.Data.Mentions.CountBy(static m => m.EntityId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return result.Data.Discovered.Select(e => (Key: $"{e.Id} ({e.Type})", Count: mentions.GetValueOrDefault(e.Id)))
            .OrderByDescending(static e => e.Count).ThenBy(static e => e.Key, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Key, int Count)> Counted(IEnumerable<string> keys) => keys.CountBy(static k => k, StringComparer.Ordinal)
        .Select(static g => (g.Key, g.Value)).OrderByDescending(static g => g.Value).ThenBy(static g => g.Key, StringComparer.Ordinal);

    private static TextTable Counts(string name, string count, IEnumerable<(string Key, int Count)> counts)
    {
        var table = new TextTable(name, count).AlignRight(1);
        foreach (var (key, number) in counts) table.Row(key, Number(number));
        return table;
    }

    private static void Section(Screen screen, TextTable table)
    {
        if (table.Count == 0) return;
        screen.Line();
        screen.Table(table);
    }

    private string TextAt(Reject reject, TextSpan span) =>
        result.Data.TryGetArticle(reject.ArticleId, out var article) && span.End <= article.Text.Length ? article.Text[span.Start..span.End] : "";

    private static string RelationOf(string rule) => rule.Split('[')[0];

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
