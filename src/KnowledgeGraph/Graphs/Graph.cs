using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph;

/// <summary>
/// A knowledge graph: the entities of a record and the edges that a view of its claims amounts to. Generated classes derive from it and add typed
/// members; by itself it serves programs that know the schema only at run time. Immutable and thread-safe.
/// </summary>
public class Graph : IGraph<Graph>
{
    private readonly Lock _making = new();
    private Entity?[]? _entities;
    private EdgeTable[]? _edges;
    private NearTables _near;

    /// <summary>Makes a graph over a record.</summary>
    /// <param name="data">The record.</param>
    /// <param name="view">Which of its claims become edges.</param>
    protected Graph(GraphData data, GraphView view)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(view);
        Data = data;
        View = view;
        Table = data.Entities;
    }

    /// <summary>The record: every claim of every modality, whatever the view.</summary>
    public GraphData Data { get; }

    /// <summary>Which claims of the record are edges here.</summary>
    public GraphView View { get; }

    /// <summary>All entities, declared and discovered, whether or not anything is said of them.</summary>
    public Entities<Entity> AllEntities => Entities<Entity>.Range(this, 0, Table.Count);

    /// <summary>All edges of the view, by relation, subject, object and period.</summary>
    public IEnumerable<Edge> AllEdges
    {
        get
        {
            foreach (var table in Tables)
            {
                for (var i = 0; i < table.Count; i++) yield return new Edge(table, i);
            }
        }
    }

    /// <summary>The number of edges of the view.</summary>
    public int EdgeCount
    {
        get
        {
            var count = 0;
            foreach (var table in Tables) count += table.Count;
            return count;
        }
    }

    internal EntityTable Table { get; }

    /// <summary>The tables of the first relations, where they have been made.</summary>
    internal ref readonly NearTables Near => ref _near;

    /// <summary>By relation; computed when first asked for. A field, because every hop reads it.</summary>
    internal EdgeTable[] Tables => _edges ?? BuildTables();

    static Graph IGraph<Graph>.Create(GraphData data, GraphView view) => new(data, view);

    /// <summary>The edges of one relation, in order.</summary>
    /// <exception cref="ArgumentException">The relation belongs to another model.</exception>
    public IEnumerable<Edge> EdgesOf(RelationType relation)
    {
        var table = TableOf(relation);
        for (var i = 0; i < table.Count; i++) yield return new Edge(table, i);
    }

    /// <summary>The edges of one relation at one entity, those it is the subject of first.</summary>
    /// <exception cref="ArgumentException">The relation belongs to another model, or the entity to another record.</exception>
    public IEnumerable<Edge> EdgesOf(RelationType relation, IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var table = TableOf(relation);
        var index = Table.IndexOf(entity.Id);
        if (index < 0) throw new ArgumentException($"The graph has no entity '{entity.Id}'.", nameof(entity));
        var leaving = table.Out(index);
        for (var i = 0; i < leaving.Count; i++) yield return new Edge(table, leaving[i]);
        if (relation.IsSymmetric) yield break;
        var arriving = table.In(index);
        for (var i = 0; i < arriving.Count; i++) yield return new Edge(table, arriving[i]);
    }

    /// <summary>The entity of that id, or <see langword="null"/>.</summary>
    public Entity? FindEntity(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var index = Table.IndexOf(id);
        return index < 0 ? null : EntityAt(index);
    }

    /// <summary>The entity of that id, if the graph has it.</summary>
    public bool TryGetEntity(string id, [NotNullWhen(true)] out Entity? entity)
    {
        entity = FindEntity(id);
        return entity is not null;
    }

    /// <summary>The entity at a position, from 0 to the number of entities, exclusive. The same object every time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Entity EntityAt(int index)
    {
        var entities = _entities ?? MakeRoom();
        if ((uint)index >= (uint)entities.Length) ThrowNoEntity(index);
        return entities[index] ?? Make(entities, index);
    }

    /// <summary>The entities of a type, its subtypes or, for a trait, the types that have it.</summary>
    /// <typeparam name="T">The C# type to see them as; they must all be one.</typeparam>
    /// <param name="type">A type of this graph's model.</param>
    public Entities<T> EntitiesOf<T>(EntityType type)
        where T : class, IEntity
    {
        ArgumentNullException.ThrowIfNull(type);
        var positions = Table.OfType(type);
        return new Entities<T>(this, positions.Indices, positions.Start, positions.End);
    }

    /// <summary>
    /// What it holds, in numbers, and its view where that is not the default: <c>SyriaGraph: 1356 entities, 148 edges, 195 claims, 16 articles</c>. Counting makes the edges,
    /// as the first query does. Two graphs are equal only where they are one object; compare their <see cref="Data"/>, and their <see cref="View"/>.
    /// </summary>
    public override string ToString() =>
        $"{GetType().Name}: {ListText.Count(Table.Count, "entity", "entities")}, {ListText.Count(EdgeCount, "edge", "edges")}, {Data.CountsOfRecord}{(View == GraphView.Default ? "" : $" ({View})")}";

    /// <summary>Makes the object for an entity; generated graphs make their own classes.</summary>
    protected virtual Entity CreateEntity(EntityType type, int index) => new(this, index);

    /// <summary>The declared entity at a position of the model; called by generated members.</summary>
    protected T Declared<T>(int index)
        where T : Entity => (T)EntityAt(Table.IndexOfDeclared(index));

    /// <summary>The entities of the type at a position of the model; called by generated members.</summary>
    protected Entities<T> OfType<T>(int index)
        where T : class, IEntity => EntitiesOf<T>(Data.Model.Types[index]);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private EdgeTable[] BuildTables()
    {
        // One thread computes them, so that edges of two threads stand in the same tables and are equal.
        lock (_making)
        {
            if (_edges is not null) return _edges;
            var tables = new EdgeTableBuilder(this).Build();
            _near.Fill(tables);
            return _edges = tables;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Entity?[] MakeRoom() => Interlocked.CompareExchange(ref _entities, new Entity?[Table.Count], null) ?? _entities;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Entity Make(Entity?[] entities, int index)
    {
        var entity = CreateEntity(Table.Types[index], index);
        return Interlocked.CompareExchange(ref entities[index], entity, null) ?? entity;
    }

    [DoesNotReturn]
    private void ThrowNoEntity(int index) =>
        throw new ArgumentOutOfRangeException(nameof(index), index, string.Create(CultureInfo.InvariantCulture, $"The graph has the entities 0 to {Table.Count - 1}."));

    private EdgeTable TableOf(RelationType relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return ReferenceEquals(relation.Model, Data.Model)
            ? Tables[relation.Index]
            : throw new ArgumentException($"The relation '{relation.Id}' belongs to another model.", nameof(relation));
    }
}
