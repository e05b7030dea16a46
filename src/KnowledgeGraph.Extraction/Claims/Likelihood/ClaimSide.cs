using KnowledgeGraph.Extraction.Rules;

namespace KnowledgeGraph.Extraction.Claims.Likelihood;

/// <summary>One end of a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Mention">Who stands there; <see langword="null"/> for nobody.</param>
/// <param name="Participant">0 for the subject, 1 for the object.</param>
/// <param name="Voice">The voice of the candidate's word.</param>
internal sealed record ClaimSide(ClaimCandidate Candidate, SentenceMention? Mention, int Participant, string Voice)
{
    /// <summary>S or O.</summary>
    public string Name => Participant == 0 ? "S" : "O";

    /// <summary>How the rule's example hangs this end on its word: <c>Subject</c>, <c>Oblique on</c>, <c>Object/Oblique on</c>; empty where it shows no
    /// tree.</summary>
    public string Edge => Candidate.Pattern is { } pattern ? EdgeIn(pattern.Trigger) : "";

    /// <summary>The slots of this end right under the rule's word.</summary>
    public List<TreeNode> Nodes() => Candidate.Pattern is { } pattern ? [.. pattern.Trigger.Children.Where(IsSlot)] : [];

    /// <summary>Whether the role admits somebody.</summary>
    public bool Admits(SentenceMention mention) => mention.Readings.Any(r => Candidate.Rule.Relation.RoleOf(Participant).Admits(r.Type));

    private bool IsSlot(TreeNode node) => !node.IsWord && (node.Slot == Participant || node.Pair == Participant);

    private string EdgeIn(TreeNode node)
    {
        foreach (var child in node.Children)
        {
            if (IsSlot(child)) return child.Edge + (child.Edge == TreeEdge.Oblique ? " " + child.Marker : "");
            if (child.IsWord && EdgeIn(child) is { Length: > 0 } inner) return child.Edge + "/" + inner;
        }

        return "";
    }
}
