using System.Globalization;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>A word or slot of a tree pattern with what hangs on it.</summary>
internal sealed record TreeNode
{
    /// <summary>How it hangs on the node above; without meaning for the trigger.</summary>
    public TreeEdge Edge { get; init; }

    /// <summary>The preposition before it; empty for none.</summary>
    public string Marker { get; init; } = "";

    /// <summary>A further word that belongs to a verb: "out" in "pull out of"; empty for none.</summary>
    public string Particle { get; init; } = "";

    /// <summary>The words that may stand here, each as its tokens; none for a slot.</summary>
    public IReadOnlyList<string[]> Words { get; init; } = [];

    /// <summary>Whether the words are verbs.</summary>
    public bool IsVerb { get; init; }

    /// <summary>Whether a verb must stand in the passive, because its example is one without agent: "{victims} are killed".</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether it is a noun under a verb of the same pattern: "siege" in "lay siege to".</summary>
    public bool IsArgument { get; init; }

    /// <summary>The participant of a slot, or -1.</summary>
    public int Slot { get; init; } = -1;

    /// <summary>The participant that is coordinated with a slot ("between A and B"), or -1.</summary>
    public int Pair { get; init; } = -1;

    /// <summary>The property of a slot, or -1.</summary>
    public int Property { get; init; } = -1;

    /// <summary>What hangs on it.</summary>
    public IReadOnlyList<TreeNode> Children { get; init; } = [];

    /// <summary>Whether words stand here rather than a slot.</summary>
    public bool IsWord => Words.Count > 0;

    /// <summary>Where the noun of a phrase stands: the last word before a preposition, as in "cessation of hostilities".</summary>
    public static int HeadOf(string[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (phrase[i] is "to" || Lexicon.Prepositions.Contains(phrase[i])) return i - 1;
        }

        return phrase.Length - 1;
    }

    /// <summary>The node on one line: <c>launch(subject 0, object strike(on 1))</c>.</summary>
    public string Describe(Func<int, string> role, Func<int, string> property)
    {
        var self = IsWord ? string.Join('|', Words.Take(3).Select(static w => string.Join(' ', w))) + (Words.Count > 3 ? "|…" : "")
            : Property >= 0 ? "{" + property(Property) + "}"
            : "{" + role(Slot) + "}" + (Pair >= 0 ? " and {" + role(Pair) + "}" : "");
        if (Particle.Length > 0) self += " " + Particle;
        if (IsPassive) self = "be " + self;
        if (Edge == TreeEdge.Subject && Marker.Length > 0) self = Marker + " " + self;
        if (Children.Count == 0) return self;
        var children = Children.Select(c => (c.Edge == TreeEdge.Oblique ? "" : c.Edge.ToString().ToLower(CultureInfo.InvariantCulture)
            + " ")
            + (c.Marker.Length > 0 ? c.Marker + " " : "") + c.Describe(role, property));
        return self + "(" + string.Join(", ", children) + ")";
    }
}
