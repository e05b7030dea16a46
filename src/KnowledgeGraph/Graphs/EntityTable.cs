using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// The entities of a record as columns, ordered by type and id, so that the entities of one type lie together. Views of one record share it.
/// </summary>
internal sealed class EntityTable
{
    private readonly Dictionary<string, int> _indices;
    private readonly EntityRow[] _rows;
    private readonly PackedPositions? _packed;
    private readonly LazyColumn<string>? _packedIds;
    private readonly LazyColumn<EntityRecord>? _packedRecords;
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
        _rows = RowsOf(merged);
        if (packed is { Count: > 0 })
        {
            _packed = new PackedPositions(model, packed, _rows);
            _packedIds = new LazyColumn<string>(_packed.Count, _packed.IdAt);
            _packedRecords = new LazyColumn<EntityRecord>(_packed.Count, position => _packed.RecordAt(position, _packedIds[position]));
            HasClash = PackedPositions.Clash(_packed, _rows);
        }

        Types = TypesOf(packed);
        _indices = new Dictionary<string, int>(_rows.Length, StringComparer.Ordinal);
        for (var i = 0; i < _rows.Length; i++) _indices.Add(_rows[i].Id, _packed is null ? i : _packed.RowPositions[i]);
        foreach (var (from, into) in merged.Resolved) _indices.Add(from, _indices[into]);
        _declaredIndices = new int[Model.Entities.Length];
        for (var i = 0; i < _declaredIndices.Length; i++) _declaredIndices[i] = _indices[Model.Entities[i].Id];
        _ofType = new EntityPositions?[Model.Types.Length];
        _names = new Lazy<NameIndex>(() => new NameIndex(this));
    }

    public GraphModel Model { get; }

    public EntityTypes Types { get; }

    public int Count => Types.Count;

    /// <summary>Whether an id stands in the packed entities of a file and outside of them, which no sound file does.</summary>
    public bool HasClash { get; }

    public NameIndex Names => _names.Value;

    public string IdAt(int position) => RowAt(position) is var row and >= 0 ? _rows[row].Id : _packedIds![position];

    /// <summary>What the schema declares of an entity; <see langword="null"/> for one that texts revealed.</summary>
    public EntityDefinition? DeclaredAt(int position) => RowAt(position) is var row and >= 0 ? _rows[row].Declared : null;

    /// <summary>What is known of an entity that the schema does not declare; <see langword="null"/> for one that it does.</summary>
    public EntityRecord? DiscoveredAt(int position) => RowAt(position) is var row and >= 0 ? _rows[row].Discovered : _packedRecords![position];

    /// <summary>The position of an entity, or of the one that it was merged into; -1 where there is none.</summary>
    public int IndexOf(string id) => _indices.TryGetValue(id, out var index) ? index : _packed?.IndexOf(id) ?? -1;

    /// <summary>The position of a declared entity by its position in the model.</summary>
    public int IndexOfDeclared(int declared) => _declaredIndices[declared];

    /// <summary>
    /// The positions of all entities of a type, its subtypes or, for a trait, the types that have it; ascending. Two threads may compute the same positions at
    /// once; either may stay.
    /// </summary>
    public EntityPositions OfType(EntityType type) => _ofType[type.Index] ??= EntityPositions.Of(Types, type);

    private EntityRow[] RowsOf(MergedEntities merged)
    {
        var ofType = new List<object>[Model.Types.Length];
        foreach (var type in Model.Types) ofType[type.Index] = [];
        foreach (var entity in merged.Declared) ofType[TypeNamed(entity.Type).Index].Add(entity);
        foreach (var entity in merged.Discovered) ofType[TypeNamed(entity.Type).Index].Add(entity);
        var rows = new EntityRow[merged.Declared.Length + merged.Discovered.Length];
        var count = 0;
        foreach (var group in ofType)
        {
            group.Sort(EntityRow.CompareIds);
            foreach (var entity in group) rows[count++] = new EntityRow(entity);
        }

        return rows;
    }

    /// <summary>The row of an entity that is not packed, else a number below 0.</summary>
    private int RowAt(int position) => _packed is null ? position : Array.BinarySearch(_packed.RowPositions, position);

    private EntityTypes TypesOf(PackedEntities? packed)
    {
        var counts = new int[Model.Types.Length];
        foreach (var row in _rows) counts[TypeNamed(row.Type).Index]++;
        for (var i = 0; i < packed?.Types.Length; i++) counts[packed.Types[i]] += packed.TypeStarts[i + 1] - packed.TypeStarts[i];
        return new EntityTypes(Model, counts);
    }

    private EntityType TypeNamed(string name) =>
        Model.TryGetType(name, out var type) ? type : throw new InvalidOperationException($"A checked record names the unknown type '{name}'.");
}
