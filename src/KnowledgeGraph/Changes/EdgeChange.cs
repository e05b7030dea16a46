using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>An edge that differs between the views of two graphs. Immutable.</summary>
public sealed class EdgeChange
{
    internal EdgeChange(Edge? before, Edge? after, ImmutableArray<FieldChange> fields = default)
    {
        Before = before;
        After = after;
        Fields = fields.IsDefault ? [] : fields;
    }

    /// <summary>What became of it.</summary>
    public ChangeKind Kind => Before is null ? ChangeKind.Added : After is null ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>The edge in the first graph; <see langword="null"/> where it was added.</summary>
    public Edge? Before { get; }

    /// <summary>The edge in the second graph; <see langword="null"/> where it was removed.</summary>
    public Edge? After { get; }

    /// <summary>What differs of its period, modality, confidence, sources and articles; empty unless it was changed.</summary>
    public ImmutableArray<FieldChange> Fields { get; }

    /// <summary>The change in a line: <c>+ Russia attacks Mansoura (2016-10)</c>, <c>~ Russia supports Hezbollah: modality from asserted to attributed</c>.</summary>
    public override string ToString() => Kind switch
    {
        ChangeKind.Added => $"+ {After}",
        ChangeKind.Removed => $"- {Before}",
        _ => $"~ {Before}: {string.Join("; ", Fields)}",
    };
}
