using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace KnowledgeGraph;

/// <summary>
/// Writes a record as canonical JSON: the same record gives the same bytes everywhere. Definitions, articles, entities, claims and mentions
/// stand a line each; the last property is a SHA-256 over all bytes in front of it.
/// </summary>
internal static class GraphJsonWriter
{
    public const string Format = "KnowledgeGraph";

    /// <summary>The version of a file that says nothing of the reading that made it, which older programs read too.</summary>
    public const int PlainVersion = 1;

    /// <summary>The version of a file that says what read the articles.</summary>
    public const int Version = 2;

    /// <summary>What stands between the content that is hashed and the hash.</summary>
    public static ReadOnlySpan<byte> BeforeHash => ",\n  "u8;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", IndentSize = 2 };

    /// <summary>The whole file.</summary>
    public static ArrayBufferWriter<byte> Write(GraphData data)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            WriteContent(writer, data);
            writer.WriteString("hash"u8, Hash(buffer.WrittenSpan));
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer;
    }

    /// <summary>The hash that the file of a record ends with.</summary>
    public static string HashOf(GraphData data)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(buffer, Indented);
        WriteContent(writer, data);
        return Hash(buffer.WrittenSpan);
    }

    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static void WriteContent(Utf8JsonWriter writer, GraphData data)
    {
        writer.WriteStartObject();
        writer.WriteString("format"u8, Format);
        writer.WriteNumber("version"u8, data.Origin is null ? PlainVersion : Version);
        using var lines = new JsonLines(writer);
        if (data.Origin is { } origin) WriteOrigin(writer, lines, origin);
        ModelJsonWriter.Write(writer, lines, data.Model);
        lines.Write("articles"u8, data.Articles, WriteArticle);
        lines.Write("entities"u8, data.Discoveries, WriteEntity);
        lines.Write("claims"u8, data.Claims, WriteClaim);
        lines.Write("mentions"u8, data.Mentions, WriteMention);
        if (data.Merges.Length > 0) lines.Write("merges"u8, data.Merges, WriteMerge);
        writer.Flush();
    }

    private static void WriteOrigin(Utf8JsonWriter writer, JsonLines lines, GraphOrigin origin)
    {
        writer.WriteStartObject("origin"u8);
        writer.Text("schema"u8, origin.Schema);
        writer.Text("languageModel"u8, origin.LanguageModel);
        writer.Text("engine"u8, origin.Engine);
        lines.Write("rules"u8, origin.Rules, static (line, rule) =>
        {
            line.WriteStartObject();
            line.Text("id"u8, rule.Id);
            line.Text("example"u8, rule.Example);
            line.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        writer.Text("id"u8, article.Id);
        writer.TextUnlessEmpty("title"u8, article.Title);
        writer.TextUnlessEmpty("source"u8, article.Source);
        writer.TextUnlessEmpty("url"u8, article.Url);
        if (article.Published is { } day) writer.WriteString("published"u8, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("hash"u8, article.Hash);
        writer.Text("text"u8, article.Text);
        writer.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter writer, EntityRecord entity)
    {
        writer.WriteStartObject();
        writer.Text("id"u8, entity.Id);
        writer.Text("type"u8, entity.Type);
        writer.Text("name"u8, entity.Name);
        writer.TextsUnlessEmpty("aliases"u8, entity.Aliases);
        writer.TextUnlessEmpty("partOf"u8, entity.PartOf);
        writer.TextUnlessEmpty("article"u8, entity.ArticleId);
        writer.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartObject();
        writer.Text("relation"u8, claim.Relation);
        writer.WriteStartArray("participants"u8);
        foreach (var participant in claim.Participants)
        {
            if (participant is null) writer.WriteNullValue();
            else JsonText.Write(writer, participant);
        }

        writer.WriteEndArray();
        if (claim.Period.IsKnown) writer.WriteString("period"u8, claim.Period.ToString());
        writer.WriteString("modality"u8, JsonWords.Of(claim.Modality));
        writer.TextsUnlessEmpty("attributedTo"u8, claim.AttributedTo);
        writer.PropertiesUnlessEmpty("properties"u8, claim.Properties);
        writer.Text("article"u8, claim.Evidence.ArticleId);
        writer.WriteNumber("sentence"u8, claim.Evidence.Sentence);
        writer.WriteNumber("start"u8, claim.Evidence.Start);
        writer.WriteNumber("end"u8, claim.Evidence.End);
        writer.Text("quote"u8, claim.Evidence.Quote);
        writer.WriteNumber("confidence"u8, claim.Confidence);
        writer.TextUnlessEmpty("rule"u8, claim.Rule);
        if (claim.Trigger != default) WriteSpan(writer, "trigger"u8, claim.Trigger);
        if (claim.ParticipantSpans.Length > 0) WriteSpans(writer, claim);
        writer.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartArray("spans"u8);
        foreach (var span in claim.ParticipantSpans)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(span.Start);
            writer.WriteNumberValue(span.End);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter writer, ReadOnlySpan<byte> name, TextSpan span)
    {
        writer.WriteStartArray(name);
        writer.WriteNumberValue(span.Start);
        writer.WriteNumberValue(span.End);
        writer.WriteEndArray();
    }

    private static void WriteMerge(Utf8JsonWriter writer, EntityMerge merge)
    {
        writer.WriteStartObject();
        writer.Text("from"u8, merge.From);
        writer.Text("into"u8, merge.Into);
        writer.TextUnlessEmpty("reason"u8, merge.Reason);
        writer.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter writer, Mention mention)
    {
        writer.WriteStartObject();
        writer.Text("article"u8, mention.ArticleId);
        writer.WriteNumber("start"u8, mention.Start);
        writer.WriteNumber("end"u8, mention.End);
        writer.WriteString("kind"u8, JsonWords.Of(mention.Kind));
        writer.Text("entity"u8, mention.EntityId);
        writer.TextUnlessEmpty("reason"u8, mention.Reason);
        writer.WriteEndObject();
    }
}
