using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Turns type definitions into types: parents resolved, and for each type the bit set of all that it is.</summary>
internal sealed class TypeResolver
{
    private readonly GraphModel _model;
    private readonly ImmutableArray<TypeDefinition> _definitions;
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly EntityType?[] _types;
    private readonly ulong[]?[] _ancestors;
    private readonly bool[] _open;

    public TypeResolver(GraphModel model, ImmutableArray<TypeDefinition> definitions)
    {
        _model = model;
        _definitions = definitions;
        _types = new EntityType?[definitions.Length];
        _ancestors = new ulong[]?[definitions.Length];
        _open = new bool[definitions.Length];
        for (var i = 0; i < definitions.Length; i++) _indices[definitions[i].Name] = i;
    }

    public ImmutableArray<EntityType> Resolve() => [.. _definitions.Select((_, i) => Resolve(i))];

    private EntityType Resolve(int index)
    {
        if (_types[index] is { } done) return done;
        var definition = _definitions[index];
        if (_open[index]) throw new ArgumentException($"The type '{definition.Name}' inherits from itself.");
        _open[index] = true;

        var ancestors = new ulong[(_definitions.Length + 63) >> 6];
        ancestors[index >> 6] |= 1UL << (index & 63);
        var parent = definition.Parent is { } name ? Include(definition, name, ancestors) : null;
        foreach (var trait in definition.Traits) Include(definition, trait, ancestors);

        _open[index] = false;
        _ancestors[index] = ancestors;
        return _types[index] = new EntityType(_model, definition, index, parent, ancestors);
    }

    private EntityType Include(TypeDefinition user, string name, ulong[] ancestors)
    {
        if (!_indices.TryGetValue(name, out var index)) throw new ArgumentException($"'{user.Name}' names the unknown type '{name}'.");
        var type = Resolve(index);
        for (var i = 0; i < ancestors.Length; i++) ancestors[i] |= _ancestors[index]![i];
        return type;
    }
}
