using System.Collections;
using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Maximal cliques, the largest first, equally large ones by their entities. Immutable and thread-safe.</summary>
/// <typeparam name="TEntity">The C# type to see the entities as.</typeparam>
public sealed class CliqueList<TEntity> : IReadOnlyList<Entities<TEntity>>
    where TEntity : class, IEntity
{
    private readonly ImmutableArray<Entities<TEntity>> _cliques;

    internal CliqueList(ImmutableArray<Entities<TEntity>> cliques, bool isComplete, int limit)
    {
        _cliques = cliques;
        IsComplete = isComplete;
        Note = isComplete ? "" : FormattableString.Invariant($"The search stopped at the limit of {limit} cliques; there are more.");
    }

    /// <summary>Whether these are all; <see langword="false"/> where the limit cut the search off.</summary>
    public bool IsComplete { get; }

    /// <summary>What was cut off, in a sentence; empty where nothing was.</summary>
    public string Note { get; }

    /// <summary>The number of cliques found.</summary>
    public int Count => _cliques.Length;

    /// <summary>The clique at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Entities<TEntity> this[int index] =>
        index >= 0 && index < Count ? _cliques[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The first ten in braces, and how many more there are.</summary>
    public override string ToString() => ListText.Of(this, Count);

    /// <inheritdoc />
    public IEnumerator<Entities<TEntity>> GetEnumerator() => ((IEnumerable<Entities<TEntity>>)_cliques).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
