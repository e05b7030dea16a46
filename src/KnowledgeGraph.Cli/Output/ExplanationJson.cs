using System.Text.Json;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The trace of a sentence for programs. Offsets count from the start of the text that was given.</summary>
internal static class ExplanationJson
{
    public static void WriteTo(Utf8JsonWriter writer, IEnumerable<SentenceExplanation> explanations)
    {
        Array(writer, "sentences", explanations, static (w, sentence) =>
        {
            w.Text("text", sentence.Text);
            w.WriteNumber("start", sentence.Start);
            Array(w, "words", sentence.Words, WriteWord);
            w.Texts("tree", sentence.Tree.TrimEnd('\n').Split('\n'));
            Array(w, "mentions", sentence.Mentions, WriteMention);
            Array(w, "matches", sentence.Candidates, WriteCandidate);
            Array(w, "rejected", sentence.Rejects, WriteReject);
            Array(w, "claims", sentence.Claims, WriteClaim);
        });
    }

    private static void WriteWord(Utf8JsonWriter writer, ExplainedWord word)
    {
        writer.Text("text", word.Text);
        writer.Text("class", word.Class);
        WriteSpan(writer, word.Span);
    }

    private static void WriteMention(Utf8JsonWriter writer, Mention mention)
    {
        writer.Text("entity", mention.EntityId);
        writer.Text("kind", mention.Kind.ToString().ToLowerInvariant());
        writer.Text("reason", mention.Reason);
        WriteSpan(writer, new TextSpan(mention.Start, mention.End));
    }

    private static void WriteCandidate(Utf8JsonWriter writer, ExplainedCandidate candidate)
    {
        writer.Text("rule", candidate.Rule);
        writer.Text("example", candidate.Example);
        WriteSpan(writer, candidate.Trigger);
        writer.WriteStartArray("participants");
        foreach (var spans in candidate.Participants)
        {
            writer.WriteStartArray();
            foreach (var span in spans)
            {
                writer.WriteStartObject();
                WriteSpan(writer, span);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteReject(Utf8JsonWriter writer, Reject reject)
    {
        writer.Text("rule", reject.Rule);
        writer.Text("reason", reject.Reason.ToString());
        writer.Text("detail", reject.Detail);
        WriteSpan(writer, reject.Trigger);
    }

    private static void WriteClaim(Utf8JsonWriter writer, Claim claim)
    {
        writer.Text("relation", claim.Relation);
        writer.Texts("participants", claim.Participants);
        writer.Text("modality", Modalities.Word(claim.Modality));
        writer.Texts("attributedTo", claim.AttributedTo);
        writer.Text("period", claim.Period.IsKnown ? claim.Period.ToString() : null);
        writer.WriteStartObject("properties");
        foreach (var property in claim.Properties) writer.Texts(property.Name, property.Values);
        writer.WriteEndObject();
        writer.WriteNumber("confidence", claim.Confidence);
        writer.Text("rule", claim.Rule);
        WriteSpan(writer, new TextSpan(claim.Evidence.Start, claim.Evidence.End));
    }

    private static void WriteSpan(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
    }

    private static void Array<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> members)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            members(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
