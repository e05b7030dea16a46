using KnowledgeGraph.Schema.Declarations;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Resolves what declared entities are and belong to, and gives them their ids. An entity without a usable type is
/// dropped.</summary>
internal sealed class EntityValidator(SchemaDeclarations declarations, ProblemList problems)
{
    public void Validate()
    {
        foreach (var entity in declarations.Entities.Kept)
            entity.IsDropped = !ResolveType(entity);
        var ids = new IdTable("entity", problems);
        foreach (var entity in declarations.Entities.Kept)
        {
            entity.FinalId = ids.Take(entity.Key, entity.Id) ?? "";
            entity.IsDropped = entity.FinalId.Length == 0;
        }

        foreach (var entity in declarations.Entities.All)
            ResolveWhole(entity);
        CutCycles();
        foreach (var entity in declarations.Entities.Kept)
            ValidatePeriods(entity);
    }

    private bool ResolveType(EntityDeclaration entity)
    {
        var consequence = $"{Printable.Quote(entity.Name)} cannot be one";
        if (entity.Is is null || TypeNames.Find(declarations, entity.Is, consequence, problems) is not { } type)
            return false;
        entity.Type = type;
        if (type.IsConcrete)
            return true;
        var below = declarations.Types.Kept
            .Where(t => t.IsConcrete && (t.Parent == type || t.Traits.Contains(type)))
            .Select(static t => t.Name)
            .Take(5)
            .ToArray();
        var kind = type.Trait.IsSet ? "a trait" : "abstract";
        problems.Add(
            SchemaCodes.AbstractEntity,
            entity.Is,
            $"{Printable.Quote(type.Name)} is {kind}, so {Printable.Quote(entity.Name)} cannot be exactly that; name a type "
                + $"below it{(below.Length == 0 ? "" : ", such as " + string.Join(", ", below))}");
        return false;
    }

    private void ResolveWhole(EntityDeclaration entity)
    {
        if (entity.PartOf is not { } name || FieldReader.IsGarbled(name.Value))
            return;
        if (declarations.Entities.TryGet(name.Value, out var whole))
            entity.Whole = whole;
        else
            problems.Add(
                SchemaCodes.UnknownEntity,
                name,
                $"{Printable.Quote(name.Value)} is not a declared entity, so nothing can be part of it; "
                    + $"{Suggestion.DidYouMean(name.Value, declarations.Entities.Names, "declare it under 'entities'")}");
    }

    // Each chain is walked once: a way that meets one known to end does so too. A circle is cut at the entity declared first.
    private void CutCycles()
    {
        var kept = declarations.Entities.Kept.ToArray();
        var ended = new HashSet<EntityDeclaration>();
        for (var i = 0; i < kept.Length; i++)
        {
            var way = new HashSet<EntityDeclaration>();
            var at = kept[i];
            while (at is not null && !ended.Contains(at) && way.Add(at))
                at = at.Whole;
            if (at is not null && way.Contains(at) && kept.Skip(i).FirstOrDefault(CircleFrom(at).Contains) is { } first)
                Cut(first);
            ended.UnionWith(way);
        }
    }

    private static HashSet<EntityDeclaration> CircleFrom(EntityDeclaration entity)
    {
        var circle = new HashSet<EntityDeclaration>();
        for (var at = entity; circle.Add(at); at = at.Whole!)
        {
        }

        return circle;
    }

    private void Cut(EntityDeclaration entity)
    {
        problems.Add(
            SchemaCodes.PartOfCycle,
            entity.PartOf!,
            $"{Printable.Quote(entity.Name)} is part of itself, directly or through others, and such a chain has no end; delete "
                + "one 'partOf' of it");
        entity.Whole = null;
    }

    private void ValidatePeriods(EntityDeclaration entity)
    {
        for (var i = 0; i < entity.Aliases.Count; i++)
        {
            var alias = entity.Aliases[i];
            if (alias is not { From: { } from, Until: { } until })
                continue;
            IsoDate.TryParse(from.Value, out var first, out _);
            IsoDate.TryParse(until.Value, out _, out var last);
            if (last >= first)
                continue;
            problems.Add(
                SchemaCodes.ReversedPeriod,
                until,
                $"the alias {Printable.Quote(alias.Name.Value)} ends in {until.Value}, before it begins in {from.Value}; exchange "
                    + "the two");
            entity.Aliases[i] = alias with { From = null, Until = null };
        }
    }
}
