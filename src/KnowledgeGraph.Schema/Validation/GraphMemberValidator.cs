using KnowledgeGraph.Schema.Declarations;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>
/// Judges the members of the graph class: one for each relation, set of a type and declared entity, in this order of precedence. A set
/// whose name is
/// taken gets another, so that its type stays.
/// </summary>
internal sealed class GraphMemberValidator(SchemaDeclarations declarations, ProblemList problems)
{
    private readonly NameJudge _judge = new(problems);

    public void Validate(string graph)
    {
        var scope = new NameScope(SchemaCodes.MemberClash, problems);
        scope.Reserve(graph, "the graph class itself");
        foreach (var relation in declarations.Relations.Kept)
            scope.Reserve(relation.CSharpName, $"the set of the relation '{relation.Name}'");
        foreach (var type in declarations.Types.Kept.Where(static t => !t.Trait.IsSet))
            GivePlural(scope, type);
        foreach (var entity in declarations.Entities.Kept)
            entity.IsDropped = !TakeMember(scope, entity);
    }

    private void GivePlural(NameScope scope, TypeDeclaration type)
    {
        var at = type.Plural ?? type.Key;
        var name = type.Plural?.Value ?? Naming.ToPlural(type.Name);
        var isUsable = type.Plural is null || _judge.IsUsable(type.Plural, "plural");
        if (isUsable && ReservedNames.IsTaken(ReservedNames.Graph, name))
        {
            _judge.ReportReserved(at, "set of the type", name, "every graph");
            isUsable = false;
        }

        if (isUsable && scope.TryTake(name, at, $"the set of the type '{type.Name}'", "rename one, or give the type another 'plural'"))
        {
            type.PluralName = name;
            return;
        }

        name = type.Name + "Set";
        while (!scope.IsFree(name) || ReservedNames.IsTaken(ReservedNames.Graph, name))
            name += "_";
        scope.Reserve(name, $"the set of the type '{type.Name}'");
        type.PluralName = name;
    }

    private bool TakeMember(NameScope scope, EntityDeclaration entity)
    {
        if (!ReservedNames.IsTaken(ReservedNames.Graph, entity.Name))
            return scope.TryTake(entity.Name, entity.Key, $"the entity '{entity.Name}'",
                "rename one of them; the name that people read can stay under 'name'");
        _judge.ReportReserved(entity.Key, "entity", entity.Name, "every graph");
        return false;
    }
}
