using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>An item of a record that differs between two graphs. Immutable.</summary>
/// <typeparam name="T">An article, entity record, decision, claim or mention.</typeparam>
public sealed class Change<T>
    where T : class
{
    internal Change(T? before, T? after, ImmutableArray<FieldChange> fields = default)
    {
        Before = before;
        After = after;
        Fields = fields.IsDefault ? [] : fields;
    }

    /// <summary>What became of it.</summary>
    public ChangeKind Kind => Before is null ? ChangeKind.Added : After is null ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>The item in the first graph; <see langword="null"/> where it was added.</summary>
    public T? Before { get; }

    /// <summary>The item in the second graph; <see langword="null"/> where it was removed.</summary>
    public T? After { get; }

    /// <summary>What differs; empty unless it was changed.</summary>
    public ImmutableArray<FieldChange> Fields { get; }

    /// <summary>The item as it is, or as it last was.</summary>
    public T Item => (After ?? Before)!;

    /// <summary>What became of it, and what: <c>Added iran supports hezbollah …</c>; where it was changed, what differs.</summary>
    public override string ToString() => Fields.IsEmpty ? $"{Kind} {Item}" : $"{Kind} {Item}: {string.Join("; ", Fields)}";
}
