using System.Collections;
using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Paths, the shortest first, and whether these are all. Immutable.</summary>
/// <typeparam name="TPath"><see cref="GraphPath"/> or <see cref="Path{T}"/>.</typeparam>
public sealed class PathList<TPath> : IReadOnlyList<TPath>
    where TPath : class
{
    private readonly ImmutableArray<TPath> _paths;

    internal PathList(ImmutableArray<TPath> paths, string note)
    {
        _paths = paths;
        Note = note;
    }

    /// <summary>Whether there are no others of the kind asked for; <see langword="false"/> where a bound cut the search off.</summary>
    public bool IsComplete => Note.Length == 0;

    /// <summary>Which bound cut the search off, in a sentence; empty where none did.</summary>
    public string Note { get; }

    /// <summary>The number of paths found.</summary>
    public int Count => _paths.Length;

    /// <summary>The path at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public TPath this[int index] => index >= 0 && index < Count ? _paths[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc />
    public IEnumerator<TPath> GetEnumerator() => ((IEnumerable<TPath>)_paths).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A line a path, and the note.</summary>
    public override string ToString() => string.Join('\n', _paths.Select(static path => path.ToString()).Concat(IsComplete ? [] : [Note]));

    internal PathList<TOther> As<TOther>(Func<TPath, TOther> convert)
        where TOther : class => new([.. _paths.Select(convert)], Note);
}
