using System.Collections.Immutable;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>What the schema of a file says about ids: which exist, of which type, what belongs to what, and which claims are legal.</summary>
internal sealed class TestBedSchema
{
    private readonly Dictionary<string, EntityModel> _entities;
    private readonly Dictionary<string, RelationModel> _relations;
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly TypeLattice _types;

    /// <summary>Indexes a model.</summary>
    public TestBedSchema(SchemaModel model)
    {
        Model = model;
        _types = new(model);
        _entities = model.Entities.ToDictionary(static e => e.Id, StringComparer.Ordinal);
        _relations = model.Relations.ToDictionary(static r => r.Id, StringComparer.Ordinal);
        var ids = model.Entities.ToDictionary(static e => e.Key, static e => e.Id, StringComparer.Ordinal);
        foreach (var entity in model.Entities)
        {
            if (entity.PartOf is { } parent) _parents[entity.Id] = ids[parent];
        }
    }

    /// <summary>The model.</summary>
    public SchemaModel Model { get; }

    /// <summary>Whether the relation holds both ways.</summary>
    public bool IsSymmetric(string relation) => _relations.TryGetValue(relation, out var model) && model.IsSymmetric;

    /// <summary>The further role of a relation by name: its position among the participants, or -1.</summary>
    public int FurtherRole(string relation, string role)
    {
        var model = _relations[relation];
        for (var i = 0; i < model.Roles.Count; i++)
        {
            if (i != model.SubjectRole && i != model.ObjectRole && string.Equals(model.Roles[i].Name, role, StringComparison.Ordinal))
                return model.ObjectRole == 0 ? i + 1 : i;
        }

        return -1;
    }

    /// <summary>Whether one of two entities belongs directly to the other, which lenient scoring accepts.</summary>
    public bool IsRollup(string one, string other) =>
        (_parents.TryGetValue(one, out var parent) && string.Equals(parent, other, StringComparison.Ordinal))
        || (_parents.TryGetValue(other, out parent) && string.Equals(parent, one, StringComparison.Ordinal));

    /// <summary>What is wrong with a line of a case by the schema; nothing where it is legal.</summary>
    public IEnumerable<string> Judge(TestBedCase owner, ExpectedClaim claim)
    {
        foreach (var relation in claim.Relations.Where(static r => r != "*"))
        {
            if (!_relations.TryGetValue(relation, out var model))
            {
                yield return $"there is no relation '{relation}'";
                continue;
            }

            foreach (var problem in JudgeRole(owner, model.Roles[model.SubjectRole], claim.Subjects, claim.Kind)) yield return $"{relation}: {problem}";
            foreach (var problem in JudgeRole(owner, OtherRole(model), claim.Objects, claim.Kind)) yield return $"{relation}: {problem}";
            foreach (var problem in JudgeDetails(owner, model, claim)) yield return $"{relation}: {problem}";
        }

        foreach (var source in claim.By ?? [])
        {
            if (TypeOf(owner, source) is null) yield return $"the source '{source}' is neither declared nor under new:";
        }
    }

    // The second role of a symmetric relation may be the first again, or an optional one that admits the same.
    private static RoleModel OtherRole(RelationModel relation) => relation.Roles[relation.ObjectRole];

    private IEnumerable<string> JudgeRole(TestBedCase owner, RoleModel role, ImmutableArray<string> ids, ExpectedKind kind)
    {
        foreach (var id in ids)
        {
            if (id == "*" || (id == "?" && role.IsOptional)) continue;
            if (id == "?") yield return $"the role {role.Name} must be known";
            else if (TypeOf(owner, id) is not { } type) yield return $"'{id}' is neither declared nor under new:";
            else if (kind != ExpectedKind.Not && !_types.Admits(role, type)) yield return $"'{id}' is a {type}, which {role.Name} does not admit";
        }
    }

    private IEnumerable<string> JudgeDetails(TestBedCase owner, RelationModel relation, ExpectedClaim claim)
    {
        foreach (var (name, value) in claim.Details)
        {
            var property = relation.Properties.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal));
            var role = relation.Roles.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.Ordinal));
            var isFiller = role is not null && property is null;
            if (property is null && (role is null || FurtherRole(relation.Id, name) < 0))
                yield return $"there is no property or further role '{name}'";
            else if (property is { Kind: Schema.PropertyKind.Quantity } && !Quantity.TryParse(value, out _))
                yield return $"'{value}' is not a quantity";
            else if (isFiller && (TypeOf(owner, value) is not { } type || !_types.Admits(role!, type)))
                yield return $"'{value}' may not be {name}";
        }
    }

    private string? TypeOf(TestBedCase owner, string id) =>
        _entities.TryGetValue(id, out var entity) ? entity.Type
        : owner.Discovered.TryGetValue(id, out var type) && _types.Contains(type) && _types[type].IsOpen ? type
        : null;
}
