using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph;

/// <summary>
/// Why an edge stands in a graph: the claims that say so, or, for a derived edge, the rule and the edges that it follows from, each with an explanation of its
/// own. Immutable.
/// </summary>
public sealed class Explanation
{
    internal Explanation(Edge edge)
    {
        Edge = edge;
        Rule = edge.Derivation?.Rule ?? InferenceRules.None;
        Premises = [.. edge.Premises.Select(static premise => new Explanation(premise))];
        Parts = [.. PartsOf(edge).Distinct()];
    }

    /// <summary>The edge that is explained.</summary>
    public Edge Edge { get; }

    /// <summary>The rule that it follows by; <see cref="InferenceRules.None"/> where claims say so themselves.</summary>
    public InferenceRules Rule { get; }

    /// <summary>The edges that it follows from; none where claims say so themselves.</summary>
    public ImmutableArray<Explanation> Premises { get; }

    /// <summary>What it takes to be part of what, the part first, where it follows by <see cref="InferenceRules.PartOf"/>.</summary>
    public ImmutableArray<(Entity Part, Entity Whole)> Parts { get; }

    /// <summary>The claims that say so, or those behind all premises.</summary>
    public IEnumerable<Claim> Claims => Edge.Claims;

    /// <summary>The explanation as an indented tree with every quote; lines end with <c>\n</c>, the last one does not.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString().TrimEnd('\n');
    }

    private static IEnumerable<(Entity, Entity)> PartsOf(Edge edge)
    {
        if (edge.Derivation?.Rule != InferenceRules.PartOf) yield break;
        foreach (var premise in edge.Premises)
        {
            foreach (var part in new[] { premise.Subject, premise.Object })
            {
                if (part is null || part == edge.Subject || part == edge.Object) continue;
                foreach (var whole in new[] { edge.Subject!, edge.Object! })
                {
                    if (part.IsPartOf(whole)) yield return (part, whole);
                }
            }
        }
    }

    private void Write(StringBuilder text, int depth)
    {
        var indent = new string(' ', depth * 2);
        var how = Rule switch
        {
            InferenceRules.Transitive => $", because {Edge.Relation.Name} is transitive:",
            InferenceRules.PartOf => $", because {string.Join(" and ", Parts.Select(static pair => $"{pair.Part.Name} is part of {pair.Whole.Name}"))}:",
            _ => "",
        };
        text.Append(indent).Append(SnapshotText.Escaped(Edge.ToString())).Append(SnapshotText.Escaped(how)).Append('\n');
        foreach (var premise in Premises) premise.Write(text, depth + 1);
        if (Premises.Length > 0) return;
        foreach (var claim in Claims)
        {
            var sources = claim.AttributedTo.Select(id => Edge.Graph.FindEntity(id)?.Name ?? id).ToArray();
            var said = sources.Length == 0 ? JsonWords.Of(claim.Modality) : $"{JsonWords.Of(claim.Modality)}: {string.Join(", ", sources)}";
            text.Append(indent).Append("  ").Append(SnapshotText.Escaped(said)).Append(' ')
                .Append(SnapshotText.Quoted(claim.Evidence.Quote))
                .Append(System.Globalization.CultureInfo.InvariantCulture, $" [{SnapshotText.Word(claim.Evidence.ArticleId)}:{claim.Evidence.Start}-{claim.Evidence.End}]\n");
        }
    }
}
