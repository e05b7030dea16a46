using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Judges what a relation says of itself and of others: functional, transitive, exclusive, caused.</summary>
internal sealed class RelationValidator(SchemaDeclarations declarations, TypeLattice lattice, ProblemList problems)
{
    public void Validate()
    {
        foreach (var relation in declarations.Relations.Kept)
        {
            if (relation.Functional is { } functional && !IsEnd(relation, functional))
                relation.Functional = null;
            if (relation.Transitive.IsSet && !CanChain(relation))
                relation.Transitive = default;
            relation.ExclusiveWith = [.. relation.ExclusiveWith.Where(other => IsOther(relation, other))];
            if (relation.CausedBy is { } cause && !IsCause(relation, cause))
                relation.CausedBy = null;
            foreach (var role in relation.Roles)
                FindRedundant(role);
        }
    }

    private bool IsEnd(RelationDeclaration relation, YamlScalar functional)
    {
        var index = relation.Roles.FindIndex(r => string.Equals(r.Name, functional.Value, StringComparison.Ordinal));
        if (index == 0 || index == relation.ObjectIndex)
            return true;
        if (index > 0)
            problems.Add(
                SchemaCodes.FunctionalRole,
                functional,
                $"{Printable.Quote(functional.Value)} is neither subject nor object of {Printable.Quote(relation.Name)}, and only "
                    + "these can be limited to one edge; name one of them");
        else
            problems.Add(
                SchemaCodes.UnknownRole,
                functional,
                $"{Printable.Quote(functional.Value)} is not a role of {Printable.Quote(relation.Name)}; "
                    + $"{Suggest(relation, functional.Value)}");
        return false;
    }

    private static string Suggest(RelationDeclaration relation, string name)
    {
        var roles = relation.Roles.Select(static r => r.Name).ToArray();
        return Suggestion.DidYouMean(name, roles, "its roles are " + string.Join(", ", roles));
    }

    private bool CanChain(RelationDeclaration relation)
    {
        var subjects = lattice.ConcreteTypes(relation.Subject.Types.Select(static t => t.Name));
        var objects = lattice.ConcreteTypes(relation.Object.Types.Select(static t => t.Name));
        if (subjects.Count == 0 || objects.Count == 0 || subjects.Intersect(objects).Any())
            return true;
        problems.Add(
            SchemaCodes.TransitiveWithoutChain,
            relation.Transitive.Key!,
            $"{Printable.Quote(relation.Name)} cannot be transitive, because no type can be its {relation.Object.Name} and its "
                + $"{relation.Subject.Name}, so no chain can form; delete 'transitive' or widen a role");
        return false;
    }

    private bool IsOther(RelationDeclaration relation, YamlScalar other)
    {
        if (string.Equals(other.Value, relation.Name, StringComparison.Ordinal))
            problems.Add(
                SchemaCodes.ExclusiveWithItself,
                other,
                $"{Printable.Quote(relation.Name)} cannot exclude itself, because then it could never hold; name another relation, "
                    + "or use 'functional'");
        else
            return Find(other, "nothing can exclude it") is not null;
        return false;
    }

    private RelationDeclaration? Find(YamlScalar name, string consequence)
    {
        if (declarations.Relations.TryGet(name.Value, out var relation))
            return relation;
        problems.Add(
            SchemaCodes.UnknownRelation,
            name,
            $"{Printable.Quote(name.Value)} is not a relation of this schema, so {consequence}; "
                + $"{Suggestion.DidYouMean(name.Value, declarations.Relations.Names, "declare it under 'relations'")}");
        return null;
    }

    private bool IsCause(RelationDeclaration relation, YamlScalar cause)
    {
        if (Find(cause, "nothing can come of it") is not { } other)
            return false;
        var why = Uncaused(relation, other);
        if (why is not null)
            problems.Add(
                SchemaCodes.CauseWithoutEffect,
                cause,
                $"{Printable.Quote(relation.Name)} cannot be caused by {Printable.Quote(cause.Value)}, because {why}");
        return why is null;
    }

    private string? Uncaused(RelationDeclaration relation, RelationDeclaration cause)
    {
        if (ReferenceEquals(relation, cause))
            return "nothing causes itself; name another relation";
        if (!relation.Subject.IsOptional)
            return $"a sentence may not leave its {relation.Subject.Name} open, so there is nothing to fill; write '?' behind the type of "
                + $"{Printable.Quote(relation.Subject.Name)}";
        var doers = lattice.ConcreteTypes(cause.Subject.Types.Select(static t => t.Name));
        var own = lattice.ConcreteTypes(relation.Subject.Types.Select(static t => t.Name));
        return doers.Count == 0 || own.Count == 0 || doers.Intersect(own).Any() ? null
            : $"no type can be its {relation.Subject.Name} and the other's {cause.Subject.Name}; widen a role";
    }

    private void FindRedundant(RoleDeclaration role)
    {
        foreach (var narrow in role.Types)
        {
            var wide = role.Types.FirstOrDefault(t => t != narrow && lattice.IsA(narrow.Name, t.Name));
            if (wide is null)
                continue;
            var at = role.Is.First(i => string.Equals(i.Value, narrow.Name, StringComparison.Ordinal));
            problems.Add(
                SchemaCodes.RedundantRoleType,
                at,
                $"the role {Printable.Quote(role.Name)} names {Printable.Quote(narrow.Name)}, which '{wide.Name}' includes already; "
                    + "delete it");
        }
    }
}
