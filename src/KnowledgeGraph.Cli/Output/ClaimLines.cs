using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Cli.Commands;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// Claims as JSON lines. The keys, their order and their meaning are a contract with whoever reads them; a change needs a new version of the format.
/// Not thread-safe.
/// </summary>
internal sealed class ClaimLines(Graph graph) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer = new(Stream.Null);

    /// <summary>A claim as one line, with <c>\n</c> at its end.</summary>
    public string LineOf(Claim claim)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        Write(_writer, claim);
        _writer.Flush();
        return Encoding.UTF8.GetString(_buffer.WrittenSpan) + "\n";
    }

    public void Write(Utf8JsonWriter writer, Claim claim)
    {
        graph.Data.Model.TryGetRelation(claim.Relation, out var relation);
        writer.WriteStartObject();
        writer.Text("doc", claim.Evidence.ArticleId);
        writer.Text("relation", claim.Relation);
        WriteEntity(writer, "subject", claim.Subject);
        WriteEntity(writer, "object", claim.Object);
        WriteRoles(writer, claim, relation);
        writer.Text("modality", Modalities.Word(claim.Modality));
        writer.Texts("attributedTo", claim.AttributedTo);
        writer.WriteNumber("start", claim.Evidence.Start);
        writer.WriteNumber("end", claim.Evidence.End);
        writer.Text("quote", claim.Evidence.Quote);
        writer.Text("period", claim.Period.IsKnown ? claim.Period.ToString() : null);
        WriteProperties(writer, claim, relation);
        writer.WriteNumber("confidence", claim.Confidence);
        writer.Text("rule", claim.Rule);
        writer.WriteEndObject();
    }

    public void Dispose() => _writer.Dispose();

    private void WriteRoles(Utf8JsonWriter writer, Claim claim, RelationType? relation)
    {
        writer.WriteStartObject("roles");
        for (var i = 2; i < claim.Participants.Length; i++)
        {
            if (claim.Participants[i] is { } id && relation is not null) WriteEntity(writer, relation.RoleOf(i).Name, id);
        }

        writer.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter writer, Claim claim, RelationType? relation)
    {
        writer.WriteStartObject("properties");
        foreach (var property in claim.Properties)
        {
            var isMany = relation?.FindProperty(property.Name)?.IsMany ?? property.Values.Length != 1;
            if (isMany) writer.Texts(property.Name, property.Values);
            else writer.Text(property.Name, property.Values.FirstOrDefault());
        }

        writer.WriteEndObject();
    }

    private void WriteEntity(Utf8JsonWriter writer, string name, string? id)
    {
        if (id is null || graph.FindEntity(id) is not { } entity)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.Text("id", entity.Id);
        writer.Text("type", entity.Type.Name);
        writer.Text("name", entity.Name);
        writer.WriteEndObject();
    }
}
