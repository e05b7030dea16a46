using KnowledgeGraph.Schema.Declarations;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Resolves the types of roles and judges the members of each relation. A relation with an unusable role is dropped.</summary>
internal sealed class RoleValidator(SchemaDeclarations declarations, ProblemList problems)
{
    private readonly NameJudge _judge = new(problems);

    public void Validate()
    {
        foreach (var relation in declarations.Relations.Kept)
        {
            var isUsable = true;
            foreach (var role in relation.Roles)
                isUsable &= Resolve(role);
            isUsable &= HasEnds(relation) & TakeMembers(relation);
            relation.IsDropped = !isUsable;
        }
    }

    private bool Resolve(RoleDeclaration role)
    {
        if (role.IsDropped || !_judge.IsUsable(role.Key, "role"))
            return false;
        _judge.CheckCapital(role.Key, "role", isCapital: false);
        var member = Naming.ToPascalCase(role.Name);
        if (ReservedNames.IsTaken(ReservedNames.Relation, member))
            _judge.ReportReserved(role.Key, "role", member, "every edge and claim");
        else if (ReservedNames.IsTaken(ReservedNames.Relations, member))
            _judge.ReportReserved(role.Key, "role", member, "every set of edges");
        else
            return ResolveTypes(role);
        return false;
    }

    private bool ResolveTypes(RoleDeclaration role)
    {
        var isUsable = role.Is.Count > 0;
        foreach (var name in role.Is)
        {
            if (TypeNames.Find(declarations, name, $"nobody can play the role {Printable.Quote(role.Name)}", problems) is not { } type)
                isUsable = false;
            else if (role.Types.Contains(type))
                problems.Add(
                    SchemaCodes.RedundantRoleType,
                    name,
                    $"the role {Printable.Quote(role.Name)} names {Printable.Quote(name.Value)} twice, which changes nothing; delete "
                        + "it");
            else
                role.Types.Add(type);
        }

        return isUsable;
    }

    private bool HasEnds(RelationDeclaration relation)
    {
        if (relation.Roles.Count >= (relation.Symmetric.IsSet ? 1 : 2))
            return true;
        if (relation.Roles.Count > 0)
            problems.Add(
                SchemaCodes.TooFewRoles,
                relation.Key,
                $"the relation {Printable.Quote(relation.Name)} has one role, but connects a subject with an object; add the second, "
                    + "or 'symmetric: true' where both play the same");
        return false;
    }

    // An edge has a member for each role and property, and a nested interface I… for each role.
    private bool TakeMembers(RelationDeclaration relation)
    {
        var scope = new NameScope(SchemaCodes.MemberClash, problems);
        var isUsable = true;
        foreach (var role in relation.Roles.Where(static r => CSharpName.IsValid(r.Name)))
            isUsable &= Take(scope, relation, role, "role");
        foreach (var role in relation.Roles.Where(static r => CSharpName.IsValid(r.Name)))
        {
            var name = "I" + Naming.ToPascalCase(role.Name);
            isUsable &= scope.TryTake(name, role.Key, $"the interface of the role '{role.Name}'", "rename one of them");
        }

        foreach (var property in relation.Properties.Where(static p => !p.IsDropped))
            property.IsDropped = !Take(scope, relation, property, "property");
        return isUsable;
    }

    private bool Take(NameScope scope, RelationDeclaration relation, Declaration member, string kind)
    {
        var name = Naming.ToPascalCase(member.Name);
        if (!string.Equals(name, relation.CSharpName, StringComparison.Ordinal))
            return scope.TryTake(name, member.Key, $"the {kind} '{member.Name}'", "rename one of them");
        problems.Add(
            SchemaCodes.EnclosingName,
            member.Key,
            $"the {kind} {Printable.Quote(member.Name)} becomes a member with the name of its own class '{name}', which C# forbids; "
                + "rename it");
        return false;
    }
}
