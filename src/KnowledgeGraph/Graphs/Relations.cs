using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    // The complement of the end where the edges were reached from their objects: with a fifth field the compiler would keep none of them in registers.
    private readonly int _markedEnd;

    internal Relations(EdgeTable table, EdgeRange range, bool isBackward = false)
        : this(table, range.Codes, range.Start, isBackward ? ~range.End : range.End)
    {
    }

    private Relations(EdgeTable table, int[]? codes, int start, int markedEnd)
    {
        _table = table;
        _codes = codes;
        _start = start;
        _markedEnd = markedEnd;
    }

    /// <summary>The number of edges.</summary>
    public int Count => End - _start;

    internal Graph? Graph => _table?.Graph;

    internal EdgeTable? Table => _table;

    internal EdgeRange Codes => new(_codes, _start, End);

    /// <summary>Whether the edges were reached from their objects, so that a path goes on from their subjects.</summary>
    internal bool IsBackward => _markedEnd < 0;

    private int End => _markedEnd ^ (_markedEnd >> 31);

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Relations<T> From(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        // Every entity of a graph is an Entity, whose members need no dispatch.
        return entity is Entity known ? From(known.Graph, known.Index) : From(entity.Graph, entity.Index);
    }

    /// <summary>The edges that arrive at an entity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Relations<T> To(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity is Entity known ? To(known.Graph, known.Index) : To(entity.Graph, entity.Index);
    }

    /// <summary>The edges that leave the entity at a position of a graph: <see cref="From(IEntity)"/> for loops over indices, which touch no entity's object.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="entity">The position, as <see cref="IEntity.Index"/> and <see cref="Edge.ObjectIndex"/> give it; nothing leaves a position without entity.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Relations<T> From(Graph graph, int entity)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (T.RelationIndex < NearTables.Count)
        {
            ref readonly var near = ref graph.Near[T.RelationIndex];
            if (Volatile.Read(in near.Offsets) is { } offsets)
            {
                var at = (uint)(entity - near.First);
                if (at < (uint)(offsets.Length - 1)) return new(near.Table, null, offsets[at], offsets[at + 1]);
            }
        }

        return FromTable(graph, entity);
    }

    /// <summary>The edges that arrive at the entity at a position of a graph; see <see cref="From(Graph, int)"/>.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="entity">The position.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Relations<T> To(Graph graph, int entity)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var table = graph.Tables[T.RelationIndex];
        return new(table, table.In(entity), isBackward: !table.IsSymmetric);
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
        for (var i = _start; i < End; i++)
        {
            var code = CodeAt(i);
            if (condition(T.Of(new Edge(_table, code)))) codes.Add(code);
        }

        return new(_table, new EdgeRange([.. codes], 0, codes.Count), IsBackward);
    }

    /// <summary>
    /// The edges whose <see cref="Edge.Period"/> shares a day with a period; those of unknown period are left out. Reads columns only.
    /// </summary>
    public Relations<T> Overlapping(Period period)
    {
        if (_table is null) return this;
        var codes = new int[Count];
        var count = 0;
        var (periods, wanted) = (_table.Columns.Periods, _table.Columns.Periods.Scale.Encode(period));
        if (_codes is null)
        {
            count = periods.FindOverlaps(_start, End, wanted, codes);
        }
        else
        {
            foreach (var code in _codes.AsSpan(_start, Count))
            {
                codes[count] = code;
                count += periods.CodeAt(code < 0 ? ~code : code).Overlaps(wanted) ? 1 : 0;
            }
        }

        return new(_table, new EdgeRange(codes, 0, count), IsBackward);
    }

    /// <summary>
    /// How many edges have a <see cref="Edge.Period"/> that shares a day with a period: <c>Overlapping(period).Count</c> without making the list. Edges that lie
    /// together, as those that leave an entity do, are compared sixteen at a time.
    /// </summary>
    public int CountOverlapping(Period period)
    {
        if (_table is null) return 0;
        var periods = _table.Columns.Periods;
        return CountOverlapping(periods, periods.Scale.Encode(period));
    }

    /// <summary>How many edges share a day with an edge of this graph, or of a view of the same record.</summary>
    /// <param name="edge">The other edge, of any relation.</param>
    public int CountOverlapping(Edge edge)
    {
        if (_table is null) return 0;
        var (periods, others) = (_table.Columns.Periods, edge.Table.Columns.Periods);
        return periods.Scale.Equals(others.Scale) ? CountOverlapping(periods, others.CodeAt(edge.Row)) : CountOverlapping(edge.Period);
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
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (_table is null) return default;
        var found = new List<int>();
        foreach (var relation in this)
        {
            foreach (var claim in relation.Edge.Claims)
            {
                if (index < claim.Participants.Length && claim.Participants[index] is { } id) found.Add(_table.Graph.Table.IndexOf(id));
            }
        }

        return Entities<TEntity>.Distinct(_table.Graph, CollectionsMarshal.AsSpan(found));
    }

    /// <summary>The first ten in braces, and how many more there are: <c>{Iran supports Hezbollah, Russia supports Syria, … 5 more}</c>.</summary>
    public override string ToString() => ListText.Of(this, Count);

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
        return new(table, entities.EdgesIn(table, isBackward), isBackward && !table.IsSymmetric);
    }

    private Entities<TEntity> Ends<TEntity>(bool wantsSubject)
        where TEntity : class, IEntity
    {
        if (_table is null) return default;
        var found = ArrayPool<int>.Shared.Rent(Count);
        var ends = found.AsSpan(0, Count);
        var (columns, codes) = (_table.Columns, _codes);
        if (codes is null) (wantsSubject ? columns.Subjects : columns.Objects).AsSpan(_start, Count).CopyTo(ends);
        else ReadEnds(columns, codes.AsSpan(_start, Count), wantsSubject, ends);
        var distinct = Entities<TEntity>.Distinct(_table.Graph, ends);
        ArrayPool<int>.Shared.Return(found);
        return distinct;
    }

    private static void ReadEnds(EdgeColumns columns, ReadOnlySpan<int> codes, bool wantsSubject, Span<int> ends)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            var code = codes[i];
            ends[i] = code < 0 == wantsSubject ? columns.Objects[code < 0 ? ~code : code] : columns.Subjects[code < 0 ? ~code : code];
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Relations<T> FromTable(Graph graph, int entity)
    {
        var table = graph.Tables[T.RelationIndex];
        return new(table, table.Out(entity));
    }

    private int CountOverlapping(PeriodColumn periods, PeriodCode wanted)
    {
        if (_codes is null) return periods.CountOverlaps(_start, End, wanted);
        var count = 0;
        foreach (var code in _codes.AsSpan(_start, Count)) count += periods.CodeAt(code < 0 ? ~code : code).Overlaps(wanted) ? 1 : 0;
        return count;
    }

    private int CodeAt(int position) => _codes is { } codes ? codes[position] : position;

    /// <summary>Walks over the edges.</summary>
    public struct Enumerator
    {
        private readonly EdgeTable? _table;
        private readonly int[]? _codes;
        private readonly int _end;
        private int _position;

        internal Enumerator(Relations<T> relations)
        {
            _table = relations._table;
            _codes = relations._codes;
            _end = relations.End;
            _position = relations._start - 1;
        }

        /// <summary>The edge at hand.</summary>
        public readonly T Current => T.Of(new Edge(_table!, _codes is { } codes ? codes[_position] : _position));

        /// <summary>Goes on to the next edge; false where there is none.</summary>
        public bool MoveNext() => ++_position < _end;
    }
}
