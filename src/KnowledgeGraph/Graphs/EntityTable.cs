using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// The entities of a record as columns, ordered by type and id, so that the entities of one type lie together. Views of one record share it.
/// </summary>
internal sealed class EntityTable
{
    private readonly Dictionary<string, int> _indices;
    private readonly PackedPositions? _packed;
    private readonly LazyColumn<string> _ids;
    private readonly LazyColumn<EntityRecord> _discovered;
    private readonly EntityPositions?[] _ofType;
    private readonly int[] _declaredIndices;
    private readonly Lazy<NameIndex> _names;

    public EntityTable(GraphModel model, ImmutableArray<EntityRecord> discovered, ImmutableArray<EntityMerge> merges)
        : this(model, new MergedEntities(model, discovered, merges), null)
    {
    }

    /// <summary>The entities of a binary file.</summary>
    /// <param name="model">What the record may hold.</param>
    /// <param name="discovered">The discovered entities that have more than an id and a name.</param>
    /// <param name="packed">The others.</param>
    public EntityTable(GraphModel model, ImmutableArray<EntityRecord> discovered, PackedEntities packed)
        : this(model, new MergedEntities(model, discovered, []), packed)
    {
    }

    private EntityTable(GraphModel model, MergedEntities merged, PackedEntities? packed)
    {
        Model = model;
        var rows = merged.Declared.Select(static e => new EntityRow(e.Id, e.Type, e, null))
            .Concat(merged.Discovered.Select(static e => new EntityRow(e.Id, e.Type, null, e)))
            .OrderBy(row => TypeNamed(row.Type).Index)
            .ThenBy(static row => row.Id, StringComparer.Ordinal)
            .ToArray();
        _packed = packed is { Count: > 0 } ? new PackedPositions(model, packed, rows) : null;
        var positions = _packed?.RowPositions ?? [.. Enumerable.Range(0, rows.Length)];
        HasClash = _packed is not null && PackedPositions.Clash(_packed, rows);
        Count = rows.Length + (_packed?.Entities.Count ?? 0);
        (Types, Declared) = (_packed?.Types(rows.Length) ?? new EntityType[Count], new EntityDefinition?[Count]);
        var (ids, discovered) = (new string?[Count], new EntityRecord?[Count]);
        _indices = new Dictionary<string, int>(rows.Length, StringComparer.Ordinal);
        for (var i = 0; i < rows.Length; i++)
        {
            var at = positions[i];
            (ids[at], Types[at], Declared[at], discovered[at]) = (rows[i].Id, TypeNamed(rows[i].Type), rows[i].Declared, rows[i].Discovered);
            _indices.Add(rows[i].Id, at);
        }

        foreach (var (from, into) in merged.Resolved) _indices.Add(from, _indices[into]);
        _declaredIndices = [.. Model.Entities.Select(e => _indices[e.Id])];
        _ids = new LazyColumn<string>(ids, _packed is null ? null : _packed.IdAt);
        _discovered = new LazyColumn<EntityRecord>(discovered, _packed is null ? null : position => _packed.RecordAt(position, _ids[position]!));
        _ofType = new EntityPositions?[Model.Types.Length];
        _names = new Lazy<NameIndex>(() => new NameIndex(this));
    }

    public GraphModel Model { get; }

    public EntityType[] Types { get; }

    public EntityDefinition?[] Declared { get; }

    public int Count { get; }

    /// <summary>Whether an id stands in the packed entities of a file and outside of them, which no sound file does.</summary>
    public bool HasClash { get; }

    public NameIndex Names => _names.Value;

    public string IdAt(int position) => _ids[position]!;

    /// <summary>What is known of an entity that the schema does not declare; <see langword="null"/> for one that it does.</summary>
    public EntityRecord? DiscoveredAt(int position) => _discovered[position];

    /// <summary>The position of an entity, or of the one that it was merged into; -1 where there is none.</summary>
    public int IndexOf(string id) => _indices.TryGetValue(id, out var index) ? index : _packed?.IndexOf(id) ?? -1;

    /// <summary>The position of a declared entity by its position in the model.</summary>
    public int IndexOfDeclared(int declared) => _declaredIndices[declared];

    /// <summary>
    /// The positions of all entities of a type, its subtypes or, for a trait, the types that have it; ascending. Two threads may compute the same positions at
    /// once; either may stay.
    /// </summary>
    public EntityPositions OfType(EntityType type) => _ofType[type.Index] ??= EntityPositions.Of(Types, type);

    private EntityType TypeNamed(string name) =>
        Model.TryGetType(name, out var type) ? type : throw new InvalidOperationException($"A checked record names the unknown type '{name}'.");
}
