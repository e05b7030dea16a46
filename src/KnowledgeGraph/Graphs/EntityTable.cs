using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// The entities of a record as columns, ordered by type and id, so that the entities of one type lie together. Views of one record share it.
/// </summary>
internal sealed class EntityTable
{
    private readonly Dictionary<string, int> _indices;
    private readonly EntityPositions?[] _ofType;
    private readonly int[] _declaredIndices;
    private readonly Lazy<NameIndex> _names;

    public EntityTable(GraphModel model, ImmutableArray<EntityRecord> discovered, ImmutableArray<EntityMerge> merges)
    {
        Model = model;
        var merged = new MergedEntities(model, discovered, merges);
        var rows = merged.Declared.Select(static e => (e.Id, e.Type, Declared: (EntityDefinition?)e, Discovered: (EntityRecord?)null))
            .Concat(merged.Discovered.Select(static e => (e.Id, e.Type, Declared: (EntityDefinition?)null, Discovered: (EntityRecord?)e)))
            .Select(row => (row.Id, Type: TypeNamed(row.Type), row.Declared, row.Discovered))
            .OrderBy(static row => row.Type.Index)
            .ThenBy(static row => row.Id, StringComparer.Ordinal)
            .ToArray();
        Ids = [.. rows.Select(static row => row.Id)];
        Types = [.. rows.Select(static row => row.Type)];
        Declared = [.. rows.Select(static row => row.Declared)];
        Discovered = [.. rows.Select(static row => row.Discovered)];
        _indices = new Dictionary<string, int>(rows.Length, StringComparer.Ordinal);
        for (var i = 0; i < rows.Length; i++) _indices.Add(rows[i].Id, i);
        foreach (var (from, into) in merged.Resolved) _indices.Add(from, _indices[into]);
        _declaredIndices = [.. Model.Entities.Select(e => _indices[e.Id])];
        _ofType = new EntityPositions?[Model.Types.Length];
        _names = new Lazy<NameIndex>(() => new NameIndex(this));
    }

    public GraphModel Model { get; }

    public string[] Ids { get; }

    public EntityType[] Types { get; }

    public EntityDefinition?[] Declared { get; }

    public EntityRecord?[] Discovered { get; }

    public int Count => Ids.Length;

    public NameIndex Names => _names.Value;

    /// <summary>The position of an entity, or of the one that it was merged into; -1 where there is none.</summary>
    public int IndexOf(string id) => _indices.TryGetValue(id, out var index) ? index : -1;

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
