using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeGraph.Extraction;

/// <summary>What a run notes beside its graph, so that the next one can keep what has not changed.</summary>
/// <param name="Fingerprint">What read the articles: <see cref="Extractor.Fingerprint"/>.</param>
/// <param name="GraphHash">The SHA-256 of the saved graph that it belongs to.</param>
/// <param name="Complete">The ids of the articles of which the record holds all that was read.</param>
/// <param name="Rejects">The candidates that died in them; the graph does not hold these.</param>
internal sealed record ArchiveNote(string Fingerprint, string GraphHash, ImmutableHashSet<string> Complete, ImmutableArray<Reject> Rejects)
{
    private const int Version = 1;
    private static readonly JsonWriterOptions Format = new() { Indented = true, NewLine = "\n" };
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>The note as JSON in UTF-8: the same note gives the same bytes.</summary>
    public byte[] ToUtf8()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Format);
        writer.WriteStartObject();
        writer.WriteNumber("version"u8, Version);
        writer.WriteString("fingerprint"u8, Fingerprint);
        writer.WriteString("graph"u8, GraphHash);
        writer.WriteStartArray("complete"u8);
        foreach (var id in Complete.Order(StringComparer.Ordinal)) writer.WriteStringValue(id);
        writer.WriteEndArray();
        writer.WriteStartArray("rejects"u8);
        foreach (var reject in Rejects) Write(writer, reject);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a note, or gives <see langword="null"/> where the bytes are none: then everything is read anew.</summary>
    public static ArchiveNote? Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8, Strict);
            var root = json.RootElement;
            if (root.GetProperty("version").GetInt32() != Version) return null;
            return new ArchiveNote(
                Text(root, "fingerprint"),
                Text(root, "graph"),
                root.GetProperty("complete").EnumerateArray().Select(static id => id.GetString()!).ToImmutableHashSet(StringComparer.Ordinal),
                [.. root.GetProperty("rejects").EnumerateArray().Select(ReadReject)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter writer, Reject reject)
    {
        writer.WriteStartObject();
        writer.WriteString("article"u8, reject.ArticleId);
        writer.WriteNumber("sentence"u8, reject.Sentence);
        writer.WriteString("rule"u8, reject.Rule);
        writer.WriteString("reason"u8, reject.Reason.ToString());
        writer.WriteNumber("triggerStart"u8, reject.Trigger.Start);
        writer.WriteNumber("triggerEnd"u8, reject.Trigger.End);
        writer.WriteNumber("start"u8, reject.Span.Start);
        writer.WriteNumber("end"u8, reject.Span.End);
        writer.WriteString("detail"u8, reject.Detail);
        writer.WriteEndObject();
    }

    private static Reject ReadReject(JsonElement reject) => new(
        Text(reject, "article"),
        reject.GetProperty("sentence").GetInt32(),
        Text(reject, "rule"),
        Enum.Parse<RejectReason>(Text(reject, "reason")),
        new TextSpan(reject.GetProperty("triggerStart").GetInt32(), reject.GetProperty("triggerEnd").GetInt32()),
        new TextSpan(reject.GetProperty("start").GetInt32(), reject.GetProperty("end").GetInt32()),
        Text(reject, "detail"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException(name);
}
