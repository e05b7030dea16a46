using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// What one sentence says: a relation, who plays its roles, how firmly and by whom it is said, when it holds, and the words that say it. Claims are the
/// record of a graph; its edges are computed from them. Immutable; compares by content; entities are named by id, so a claim belongs to no graph.
/// </summary>
public sealed record Claim
{
    /// <summary>Makes a claim.</summary>
    /// <param name="relation">The id of the relation, for example <c>allied-with</c>.</param>
    /// <param name="participants">The ids of the entities in the order subject, object, further roles; <see langword="null"/> where unknown.</param>
    /// <param name="evidence">The words that say it.</param>
    public Claim(string relation, ImmutableArray<string?> participants, Evidence evidence)
    {
        ArgumentException.ThrowIfNullOrEmpty(relation);
        ArgumentNullException.ThrowIfNull(evidence);
        Relation = relation;
        Participants = participants;
        Evidence = evidence;
    }

    /// <summary>The id of the relation.</summary>
    public string Relation { get; }

    /// <summary>The ids of the entities in the order subject, object, further roles; <see langword="null"/> where unknown.</summary>
    public ImmutableArray<string?> Participants { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>The id of the subject, or <see langword="null"/> where it is unknown.</summary>
    public string? Subject => Participants.Length > 0 ? Participants[0] : null;

    /// <summary>The id of the object, or <see langword="null"/> where it is unknown.</summary>
    public string? Object => Participants.Length > 1 ? Participants[1] : null;

    /// <summary>The words that say it.</summary>
    public Evidence Evidence { get; }

    /// <summary>How firmly it is said.</summary>
    public Modality Modality { get; init; }

    /// <summary>The ids of those who say it, the one quoted first; empty where the article itself does.</summary>
    public ImmutableArray<string> AttributedTo { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>When it holds or happened; <see cref="Period.Unknown"/> where nothing is said.</summary>
    public Period Period { get; init; }

    /// <summary>What else is said, in the order of the relation's properties.</summary>
    public ImmutableArray<PropertyValue> Properties { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How sure the reading is, from 0 to 1. It judges the reading, not the truth.</summary>
    public double Confidence { get; init => field = value + 0.0; } = 1; // Plus zero: -0 becomes 0, which is equal to it but would be saved otherwise.

    /// <summary>What found it: a rule (<c>supports[2]</c>), or empty for a claim added by hand.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The words that carry the relation, or an empty span.</summary>
    public TextSpan Trigger { get; init; }

    /// <summary>Where each participant is mentioned; an empty span where it is not, no items where nothing is known.</summary>
    public ImmutableArray<TextSpan> ParticipantSpans { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The property of that name, or <see langword="null"/> where nothing is said.</summary>
    public PropertyValue? FindProperty(string name)
    {
        foreach (var property in Properties)
        {
            if (string.Equals(property.Name, name, StringComparison.Ordinal)) return property;
        }

        return null;
    }

    /// <inheritdoc />
    public bool Equals(Claim? other) => other is not null && (ReferenceEquals(this, other) || ClaimOrder.Instance.Compare(this, other) == 0);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Relation, Subject, Object, Evidence, Modality, Period);

    /// <summary>The claim in a line, for people who look for a mistake.</summary>
    public override string ToString() => $"{Subject ?? "?"} {Relation} {Object ?? "?"} ({Modality}) {Evidence}";
}
