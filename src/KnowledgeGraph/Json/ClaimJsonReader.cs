using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Reads a claim of a saved graph.</summary>
internal static class ClaimJsonReader
{
    private static readonly string[] Names =
    [
        "relation", "participants", "period", "modality", "attributedTo", "properties", "article", "sentence", "start", "end", "quote", "confidence", "rule",
        "trigger", "spans",
    ];

    public static Claim Read(ref JsonCursor cursor)
    {
        var relation = "";
        var evidence = new Evidence("", 0, 0, 0, "");
        var claim = new Claim("?", [], evidence);
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(Names, ref seen) is { } property)
        {
            switch (property)
            {
                case "relation": relation = cursor.Text(); break;
                case "article": evidence = evidence with { ArticleId = cursor.Text() }; break;
                case "sentence": evidence = evidence with { Sentence = cursor.Int() }; break;
                case "start": evidence = evidence with { Start = cursor.Int() }; break;
                case "end": evidence = evidence with { End = cursor.Int() }; break;
                case "quote": evidence = evidence with { Quote = cursor.Text() }; break;
                default: claim = With(ref cursor, claim, property); break;
            }
        }

        cursor.Require(Names, seen, "relation", "participants", "modality", "article", "sentence", "start", "end", "quote", "confidence");
        if (relation.Length == 0) throw cursor.Wrong("the claim names no relation");
        return new Claim(relation, claim.Participants, evidence)
        {
            Period = claim.Period,
            Modality = claim.Modality,
            AttributedTo = claim.AttributedTo,
            Properties = claim.Properties,
            Confidence = claim.Confidence,
            Rule = claim.Rule,
            Trigger = claim.Trigger,
            ParticipantSpans = claim.ParticipantSpans,
        };
    }

    private static Claim With(ref JsonCursor cursor, Claim claim, string property) => property switch
    {
        "participants" => claim with { Participants = ReadParticipants(ref cursor) },
        "period" => claim with { Period = Period.TryParse(cursor.Text(), out var period) && period.IsKnown ? period : throw cursor.Wrong("a period such as 2016-10-24 or 2012/.. is expected here") },
        "modality" => claim with { Modality = JsonWords.TryParse(cursor.Text(), out Modality modality) ? modality : throw cursor.Wrong("this is not a modality") },
        "attributedTo" => claim with { AttributedTo = cursor.Texts() },
        "properties" => claim with { Properties = GraphJsonReader.ReadPropertyValues(ref cursor) },
        "confidence" => claim with { Confidence = cursor.Double() },
        "rule" => claim with { Rule = cursor.Text() },
        "trigger" => claim with { Trigger = ReadSpan(ref cursor) },
        _ => claim with { ParticipantSpans = ReadSpans(ref cursor) },
    };

    private static ImmutableArray<string?> ReadParticipants(ref JsonCursor cursor)
    {
        var participants = ImmutableArray.CreateBuilder<string?>();
        cursor.StartArray();
        while (cursor.NextItem()) participants.Add(cursor.IsNull ? null : cursor.Text());
        return participants.DrainToImmutable();
    }

    private static ImmutableArray<TextSpan> ReadSpans(ref JsonCursor cursor)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        cursor.StartArray();
        while (cursor.NextItem()) spans.Add(ReadSpan(ref cursor));
        return spans.DrainToImmutable();
    }

    private static TextSpan ReadSpan(ref JsonCursor cursor)
    {
        cursor.StartArray();
        var start = ReadOffset(ref cursor);
        var end = ReadOffset(ref cursor);
        return cursor.NextItem() ? throw cursor.Wrong("a span has two numbers") : new TextSpan(start, end);
    }

    private static int ReadOffset(ref JsonCursor cursor) => cursor.NextItem() ? cursor.Int() : throw cursor.Wrong("a span has two numbers");
}
