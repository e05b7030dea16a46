using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Gives relations their ids and the names of their ways back, and judges that these names are free.</summary>
internal sealed class RelationNameValidator(SchemaDeclarations declarations, ProblemList problems)
{
    private readonly NameJudge _judge = new(problems);

    public void Validate()
    {
        var ids = new IdTable("relation", problems);
        foreach (var relation in declarations.Relations.Kept)
            GiveId(ids, relation);
        var traversals = new NameScope(SchemaCodes.InverseClash, problems);
        foreach (var relation in declarations.Relations.Kept)
        {
            if (IsReserved(relation))
                relation.IsDropped = true;
            else
                traversals.Reserve(relation.CSharpName, $"the relation '{relation.Name}'");
        }

        foreach (var relation in declarations.Relations.Kept)
            GiveInverse(traversals, relation);
    }

    private static void GiveId(IdTable ids, RelationDeclaration relation)
    {
        relation.FinalId = ids.Take(relation.Key, relation.Id) ?? "";
        relation.IsDropped = relation.FinalId.Length == 0;
    }

    private bool IsReserved(RelationDeclaration relation)
    {
        var owner = OwnerOf(relation.CSharpName);
        if (owner is null && ReservedNames.IsTaken(ReservedNames.Graph, relation.CSharpName))
            owner = "every graph";
        if (owner is null && ReservedNames.IsTaken(ReservedNames.RelationType, relation.CSharpName))
            owner = "every relation";
        if (owner is not null)
            _judge.ReportReserved(relation.Key, "relation", relation.CSharpName, owner);
        return owner is not null;
    }

    private static string? OwnerOf(string traversal)
    {
        if (ReservedNames.IsTaken(ReservedNames.Entity, traversal))
            return "every entity";
        return ReservedNames.IsTaken(ReservedNames.Entities, traversal) ? "every set of entities" : null;
    }

    private void GiveInverse(NameScope traversals, RelationDeclaration relation)
    {
        var regular = relation.CSharpName + "As" + Naming.ToPascalCase(relation.Object.Name);
        if (relation.Symmetric.IsSet)
        {
            if (relation.Inverse is { } superfluous)
                problems.Add(
                    SchemaCodes.InverseOfSymmetric,
                    superfluous,
                    $"{Printable.Quote(relation.Name)} is symmetric, so it reads the same both ways and needs no inverse; delete "
                        + "'inverse' or 'symmetric'");
            relation.Inverse = null;
            relation.InverseName = relation.CSharpName;
            return;
        }

        if (relation.Inverse is { } inverse)
        {
            var name = Naming.ToPascalCase(inverse.Value);
            if (IsUsable(inverse) && traversals.TryTake(name, inverse, $"the inverse of '{relation.Name}'", "choose another word"))
            {
                relation.InverseName = name;
                return;
            }

            relation.Inverse = null;
        }

        relation.InverseName = regular;
        relation.IsDropped = !traversals.TryTake(regular, relation.Key, $"the way back of '{relation.Name}'", "give one an 'inverse'");
    }

    private bool IsUsable(YamlScalar inverse)
    {
        if (!_judge.IsUsable(inverse, "inverse"))
            return false;
        _judge.CheckCapital(inverse, "inverse", isCapital: false);
        var member = Naming.ToPascalCase(inverse.Value);
        if (OwnerOf(member) is not { } owner)
            return true;
        _judge.ReportReserved(inverse, "inverse", member, owner);
        return false;
    }
}
