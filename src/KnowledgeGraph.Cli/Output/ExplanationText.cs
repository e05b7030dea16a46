using System.Globalization;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The trace of a sentence for people: words, mentions, rules that matched, claims, and what was rejected and why.</summary>
internal static class ExplanationText
{
    public static void Print(Screen screen, GraphModel model, string text, IEnumerable<SentenceExplanation> explanations)
    {
        var isFirst = true;
        foreach (var sentence in explanations)
        {
            if (!isFirst) screen.Line();
            isFirst = false;
            screen.Line(new StyledText().Add(sentence.Text, Tone.Strong));
            PrintWords(screen, sentence);
            Section(screen, "tree", sentence.Tree.TrimEnd('\n').Split('\n').Select(static line => new StyledText().Add(line)));
            Section(screen, "mentions", sentence.Mentions.Select(m => MentionLine(text, m)));
            Section(screen, "matches", sentence.Candidates.Select(c => CandidateLine(model, text, c)));
            Section(screen, "rejected", sentence.Rejects.Select(r => RejectLine(text, r)));
            Section(screen, "claims", sentence.Claims.Select(c => ClaimLine(model, c)));
        }
    }

    private static void PrintWords(Screen screen, SentenceExplanation sentence)
    {
        var line = new StyledText().Add("  words     ", Tone.Dim);
        foreach (var word in sentence.Words) line.Add(word.Text).Add($"/{word.Class} ", Tone.Dim);
        screen.Line(line);
    }

    private static void Section(Screen screen, string name, IEnumerable<StyledText> lines)
    {
        var label = $"  {name,-10}";
        foreach (var line in lines)
        {
            screen.Line(new StyledText().Add(label, Tone.Dim).Add(line));
            label = new string(' ', label.Length);
        }

        if (label.Trim().Length > 0) screen.Line(new StyledText().Add(label, Tone.Dim).Add("none", Tone.Dim));
    }

    private static StyledText MentionLine(string text, Mention mention) =>
        new StyledText().Add(text[mention.Start..mention.End]).Add(" → ", Tone.Dim).Add(mention.EntityId, Tone.Accent)
            .Add($"  {mention.Kind.ToString().ToLowerInvariant()}{(mention.Reason.Length > 0 ? ", " + mention.Reason : "")}", Tone.Dim);

    private static StyledText CandidateLine(GraphModel model, string text, ExplainedCandidate candidate)
    {
        var line = new StyledText().Add(candidate.Rule, Tone.Accent).Add($" \"{text[candidate.Trigger.Start..candidate.Trigger.End]}\"");
        var relation = model.Relations.FirstOrDefault(r => candidate.Rule.StartsWith(r.Name + "[", StringComparison.Ordinal));
        for (var i = 0; i < candidate.Participants.Length; i++)
        {
            if (candidate.Participants[i].IsEmpty) continue;
            var role = relation is not null && i < relation.Arity ? relation.RoleOf(i).Name : "participant";
            line.Add($"  {role}: ", Tone.Dim).Add(string.Join(" | ", candidate.Participants[i].Select(span => text[span.Start..span.End])));
        }

        return line.Add($"  {candidate.Example}", Tone.Dim);
    }

    private static StyledText RejectLine(string text, Reject reject) =>
        new StyledText().Add(reject.Rule, Tone.Accent).Add($" \"{text[reject.Trigger.Start..reject.Trigger.End]}\"  ").Add(reject.Detail, Tone.Warning);

    private static StyledText ClaimLine(GraphModel model, Claim claim)
    {
        var line = new StyledText().Add(claim.Subject ?? "?", Tone.Strong).Add($" {claim.Relation} ", Tone.Accent).Add(claim.Object ?? "?", Tone.Strong);
        model.TryGetRelation(claim.Relation, out var relation);
        for (var i = 2; i < claim.Participants.Length; i++)
        {
            if (claim.Participants[i] is { } id) line.Add($"  {relation?.RoleOf(i).Name ?? "role"}: ", Tone.Dim).Add(id);
        }

        line.Add("  ").Add(Modalities.Word(claim.Modality), claim.Modality >= Modality.Planned ? Tone.Warning : Tone.Good);
        if (!claim.AttributedTo.IsEmpty) line.Add("  said by: ", Tone.Dim).Add(string.Join(" in ", claim.AttributedTo));
        if (claim.Period.IsKnown) line.Add("  when: ", Tone.Dim).Add(claim.Period.ToString());
        foreach (var property in claim.Properties) line.Add($"  {property.Name}: ", Tone.Dim).Add(string.Join(", ", property.Values));
        return line.Add($"  {claim.Rule}, confidence {claim.Confidence.ToString("0.##", CultureInfo.InvariantCulture)}", Tone.Dim);
    }
}
