using System.Collections;

namespace KnowledgeGraph;

/// <summary>
/// Edges of one relation: those of the graph, of one entity or of a set of entities. Each edge appears once for each entity of the set that it was reached
/// from, so only a symmetric edge between two entities of the set appears twice, once each way. Enumerating with <c>foreach</c> allocates nothing;
/// the default value is empty.
/// </summary>
/// <typeparam name="T">The relation.</typeparam>
public readonly struct Relations<T> : IReadOnlyList<T>
    where T : struct, IRelation<T>
{
    private readonly EdgeTable? _table;
    private readonly int[]? _codes;
    private readonly int _start;
    private readonly int _end;

    internal Relations(EdgeTable table, EdgeRange range, bool isBackward = false)
    {
        IsBackward = isBackward;
        _table = table;
        _codes = range.Codes;
        _start = range.Start;
        _end = range.End;
    }

    /// <summary>The number of edges.</summary>
    public int Count => _end - _start;

    internal Graph? Graph => _table?.Graph;

    /// <summary>Whether the edges were reached from their objects, so that a path goes on from their subjects.</summary>
    internal bool IsBackward { get; }

    /// <summary>The edge at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return T.Of(new Edge(_table!, CodeAt(_start + index)));
        }
    }

    /// <summary>All edges of the relation in a graph, in stored order and direction.</summary>
    public static Relations<T> Of(Graph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var table = graph.Tables[T.RelationIndex];
        return new(table, new EdgeRange(null, 0, table.Count));
    }

    /// <summary>The edges that leave an entity; all its edges, each seen from it, where the relation is symmetric.</summary>
    public static Relations<T> From(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var table = entity.Graph.Tables[T.RelationIndex];
        return new(table, table.Out(entity.Index));
    }

    /// <summary>The edges that arrive at an entity.</summary>
    public static Relations<T> To(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var table = entity.Graph.Tables[T.RelationIndex];
        return new(table, table.In(entity.Index), isBackward: !table.Relation.IsSymmetric);
    }

    /// <summary>The edges that leave the entities of a set.</summary>
    public static Relations<T> From<TEntity>(Entities<TEntity> entities)
        where TEntity : class, IEntity => Gather(entities, isBackward: false);

    /// <summary>The edges that arrive at the entities of a set.</summary>
    public static Relations<T> To<TEntity>(Entities<TEntity> entities)
        where TEntity : class, IEntity => Gather(entities, isBackward: true);

    /// <summary>The edges that meet a condition, still typed as the relation.</summary>
    public Relations<T> Where(Func<T, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        if (_table is null) return this;
        var codes = new List<int>();
        for (var i = _start; i < _end; i++)
        {
            var code = CodeAt(i);
            if (condition(T.Of(new Edge(_table, code)))) codes.Add(code);
        }

        return new(_table, new EdgeRange([.. codes], 0, codes.Count), IsBackward);
    }

    /// <summary>The distinct entities that the edges start from, as walked; unknown ones are left out. Called by generated members.</summary>
    /// <typeparam name="TEntity">The C# type of the role.</typeparam>
    public Entities<TEntity> Subjects<TEntity>()
        where TEntity : class, IEntity => Ends<TEntity>(wantsSubject: true);

    /// <summary>The distinct entities that the edges lead to, as walked; unknown ones are left out. Called by generated members.</summary>
    /// <typeparam name="TEntity">The C# type of the role.</typeparam>
    public Entities<TEntity> Objects<TEntity>()
        where TEntity : class, IEntity => Ends<TEntity>(wantsSubject: false);

    /// <summary>The distinct entities that play a further role in the claims of the edges. Called by generated members.</summary>
    /// <typeparam name="TEntity">The C# type of the role.</typeparam>
    /// <param name="index">The position in <see cref="Claim.Participants"/>.</param>
    public Entities<TEntity> Participants<TEntity>(int index)
        where TEntity : class, IEntity
    {
        if (_table is null) return default;
        var found = new List<int>();
        foreach (var relation in this)
        {
            foreach (var claim in relation.Edge.Claims)
            {
                if (index < claim.Participants.Length && claim.Participants[index] is { } id) found.Add(_table.Graph.Table.IndexOf(id));
            }
        }

        return Entities<TEntity>.Distinct(_table.Graph, found);
    }

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    private static Relations<T> Gather<TEntity>(Entities<TEntity> entities, bool isBackward)
        where TEntity : class, IEntity
    {
        if (entities.Graph is not { } graph) return default;
        var table = graph.Tables[T.RelationIndex];
        var codes = new List<int>();
        for (var position = 0; position < entities.Count; position++)
        {
            var entity = entities.IndexAt(position);
            var range = isBackward ? table.In(entity) : table.Out(entity);
            for (var i = 0; i < range.Count; i++) codes.Add(range[i]);
        }

        return new(table, new EdgeRange([.. codes], 0, codes.Count), isBackward && !table.Relation.IsSymmetric);
    }

    private Entities<TEntity> Ends<TEntity>(bool wantsSubject)
        where TEntity : class, IEntity
    {
        if (_table is null) return default;
        var found = new List<int>(Count);
        for (var i = _start; i < _end; i++)
        {
            var code = CodeAt(i);
            var end = code < 0 == wantsSubject ? _table.Columns.Objects[code < 0 ? ~code : code] : _table.Columns.Subjects[code < 0 ? ~code : code];
            if (end >= 0) found.Add(end);
        }

        return Entities<TEntity>.Distinct(_table.Graph, found);
    }

    private int CodeAt(int position) => _codes is { } codes ? codes[position] : position;

    /// <summary>Walks over the edges.</summary>
    public struct Enumerator
    {
        private readonly Relations<T> _relations;
        private int _position;

        internal Enumerator(Relations<T> relations)
        {
            _relations = relations;
            _position = relations._start - 1;
        }

        /// <summary>The edge at hand.</summary>
        public readonly T Current => T.Of(new Edge(_relations._table!, _relations.CodeAt(_position)));

        /// <summary>Goes on to the next edge; false where there is none.</summary>
        public bool MoveNext() => ++_position < _relations._end;
    }
}
