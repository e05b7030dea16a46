using System.Text.Json;

namespace KnowledgeGraph.Diagrams;

/// <summary>Writes a claim of an explorer's data.</summary>
internal static class ExplorerClaim
{
    /// <summary>The claim as an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="index">The numbers of what it names.</param>
    /// <param name="hasArticles">Whether the articles' texts are at hand, which then give the quote.</param>
    public static void Write(Utf8JsonWriter json, Claim claim, ExplorerIndex index, bool hasArticles)
    {
        json.WriteStartObject();
        json.WriteNumber("a", index.ArticleOf(claim.Evidence.ArticleId));
        json.WriteNumber("i", claim.Evidence.Start);
        json.WriteNumber("j", claim.Evidence.End);
        if (!hasArticles) json.WriteString("q", claim.Evidence.Quote);
        if (claim.Modality != Modality.Asserted) json.WriteNumber("m", (int)claim.Modality);
        if (claim.Confidence < 1) json.WriteNumber("c", Math.Round(claim.Confidence, 3));
        ExplorerData.Text(json, "w", claim.Period.ToString());
        var period = index.Graph.Data.EffectivePeriod(claim);
        if (period.Start is { } start) json.WriteNumber("f", start.DayNumber);
        if (period.End is { } end) json.WriteNumber("t", end.DayNumber);
        if (!claim.AttributedTo.IsEmpty)
        {
            json.WriteStartArray("by");
            foreach (var id in claim.AttributedTo) json.WriteNumberValue(index.NumberOf(id));
            json.WriteEndArray();
        }

        WriteDetails(json, claim, index);
        json.WriteEndObject();
    }

    private static void WriteDetails(Utf8JsonWriter json, Claim claim, ExplorerIndex index)
    {
        if (claim.Participants.Skip(2).Any(static id => id is not null))
        {
            var relation = index.Relations[index.RelationOf(claim.Relation)];
            json.WriteStartArray("x");
            for (var i = 2; i < claim.Participants.Length; i++)
            {
                if (claim.Participants[i] is not { } id) continue;
                json.WriteStartArray();
                json.WriteStringValue(Words.OfRelation(relation.RoleOf(i).Name));
                json.WriteNumberValue(index.NumberOf(id));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        if (claim.Properties.IsEmpty) return;
        json.WriteStartArray("p");
        foreach (var property in claim.Properties)
        {
            json.WriteStartArray();
            json.WriteStringValue(Words.OfRelation(property.Name));
            json.WriteStringValue(string.Join(", ", property.Values));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
