using System.Collections;

namespace KnowledgeGraph;

/// <summary>A way over edges of one relation, each step starting where the one before it ended.</summary>
/// <typeparam name="T">The relation.</typeparam>
public sealed class Path<T> : IReadOnlyList<T>
    where T : struct, IRelation<T>
{
    private readonly GraphPath _path;

    internal Path(GraphPath path) => _path = path;

    /// <summary>The entity it starts from.</summary>
    public Entity Start => _path.Start;

    /// <summary>The entity it leads to.</summary>
    public Entity End => _path.End;

    /// <summary>The number of steps; at least one.</summary>
    public int Count => _path.Count;

    /// <summary>The entities on the way, the start and the end included.</summary>
    public IReadOnlyList<Entity> Stations => _path.Stations;

    /// <summary>The sum of its steps' lengths by the weight it was searched with; the number of steps where none was given.</summary>
    public double Length => _path.Length;

    /// <summary>
    /// The product of its steps' confidences, from 0 to 1: how sure the reading of all is, if readings err independently.
    /// </summary>
    public double Confidence => _path.Confidence;

    /// <summary>The same path, untyped.</summary>
    public GraphPath Untyped => _path;

    /// <summary>The step at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => T.Of(_path[index]);

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var step in _path) yield return T.Of(step);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The steps in words with a citation each: <c>Iran supports Hezbollah [a:0-22]; Hezbollah supports …</c>.</summary>
    public override string ToString() => _path.ToString();
}
