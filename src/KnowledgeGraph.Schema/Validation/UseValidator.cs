using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Finds what is declared and serves nothing, and what is deprecated and used.</summary>
internal sealed class UseValidator(SchemaDeclarations declarations, TypeLattice lattice, ProblemList problems)
{
    public void Validate()
    {
        FindUnusedTypes();
        FindSharedCues();
        foreach (var set in declarations.Words.Kept.Where(static w => !w.IsUsed))
            problems.Add(
                SchemaCodes.UnusedWordSet,
                set.Key,
                $"no example uses the word set {Printable.Quote(set.Name)}; write '<{set.Name}>' in one, or delete the set");
        FindDeprecated();
    }

    private void FindUnusedTypes()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in lattice.Preorder.Reverse().Where(t => used.Contains(t.Name) || (!t.IsAbstract && !t.IsTrait)))
        {
            if (type.Parent is not null)
                used.Add(type.Parent);
            used.UnionWith(type.Traits);
        }

        foreach (var type in declarations.Types.Kept.Where(t => !t.IsConcrete && !used.Contains(t.Name)))
        {
            if (type.Trait.IsSet)
                problems.Add(
                    SchemaCodes.UnusedTrait,
                    type.Key,
                    $"no type has the trait {Printable.Quote(type.Name)}, so nobody can play its roles; add it to the 'is' of a "
                        + "type, or delete it");
            else
                problems.Add(
                    SchemaCodes.UnusedAbstractType,
                    type.Key,
                    $"{Printable.Quote(type.Name)} is abstract and no type is below it, so no entity can ever be one; delete "
                        + "'abstract', or add a type that is one");
        }
    }

    private void FindSharedCues()
    {
        var owners = new Dictionary<string, TypeDeclaration>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in declarations.Types.Kept.Where(static t => t.Open.IsSet && t.IsConcrete))
        {
            foreach (var cue in type.Cues)
            {
                if (owners.TryGetValue(cue.Value, out var other) && other != type)
                    problems.Add(
                        SchemaCodes.SharedCue,
                        cue,
                        $"the cue {Printable.Quote(cue.Value)} announces both '{other.Name}' and '{type.Name}', so it cannot tell "
                            + "which; keep it on one of them");
                else
                    owners[cue.Value] = type;
            }
        }
    }

    private void FindDeprecated()
    {
        foreach (var type in declarations.Types.Kept)
        {
            foreach (var name in type.Is)
                Warn(name, "type", TypeOf(name), type);
            foreach (var property in type.Properties.Where(static p => !p.IsDropped && p.Target is not null))
                Warn(property.Type!, "type", property.Target, type);
        }

        foreach (var entity in declarations.Entities.Kept)
        {
            Warn(entity.Is!, "type", entity.Type, entity);
            if (entity.Whole is not null)
                Warn(entity.PartOf!, "entity", entity.Whole, entity);
        }

        foreach (var relation in declarations.Relations.Kept)
        {
            foreach (var name in relation.Roles.SelectMany(static r => r.Is))
                Warn(name, "type", TypeOf(name), relation);
            foreach (var name in relation.CausedBy is { } cause ? relation.ExclusiveWith.Append(cause) : relation.ExclusiveWith)
                Warn(name, "relation", declarations.Relations.TryGet(name.Value, out var other) ? other : null, relation);
        }
    }

    private TypeDeclaration? TypeOf(YamlScalar name) => declarations.Types.TryGet(name.Value, out var type) ? type : null;

    // What is deprecated itself may use what else is.
    private void Warn(YamlScalar at, string kind, Declaration? used, Declaration user)
    {
        if (used?.Deprecated is { } reason && user.Deprecated is null)
            problems.Add(SchemaCodes.DeprecatedUse, at, $"the {kind} {Printable.Quote(used.Name)} is deprecated: {reason.Value.Trim()}");
    }
}
