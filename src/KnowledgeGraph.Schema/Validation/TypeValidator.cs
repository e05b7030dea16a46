using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Resolves <c>is</c> of types, cuts cycles, and judges the keys that do not go together.</summary>
internal sealed class TypeValidator(SchemaDeclarations declarations, ProblemList problems)
{
    public void Validate()
    {
        foreach (var type in declarations.Types.Kept)
            ValidateOptions(type);
        foreach (var type in declarations.Types.Kept)
            Resolve(type);
        var settled = Settled();
        foreach (var type in declarations.Types.Kept)
        {
            if (!settled.Contains(type))
                CutCycle(type);
        }
    }

    private void ValidateOptions(TypeDeclaration type)
    {
        if (type.Trait.IsSet)
        {
            foreach (var key in new[] { type.Abstract.Key, type.Open.Key, type.CuesKey, type.Plural })
            {
                if (key is not null)
                    problems.Add(
                        SchemaCodes.TraitOption,
                        key,
                        $"the trait {Printable.Quote(type.Name)} cannot have this key, because no entity is of exactly a trait; "
                            + "delete it, or 'trait: true'");
            }

            if (type.PropertiesKey is not null)
                problems.Add(
                    SchemaCodes.TraitWithProperties,
                    type.PropertiesKey,
                    $"the trait {Printable.Quote(type.Name)} has properties, but a trait is an interface without data; move them to "
                        + "the types");
        }
        else if (type.Abstract.IsSet && type.Open.IsSet)
        {
            problems.Add(
                SchemaCodes.AbstractOpen,
                type.Open.Key!,
                $"{Printable.Quote(type.Name)} is abstract and open, but no entity is of exactly an abstract type, so none can be "
                    + "discovered; delete one of the keys");
        }
        else if (!type.Open.IsSet && type.CuesKey is not null && type.Cues.Count > 0)
        {
            problems.Add(
                SchemaCodes.CuesWithoutOpen,
                type.CuesKey,
                $"{Printable.Quote(type.Name)} has cues but is not open, so no new entity can be announced; add 'open: true' or "
                    + "delete the cues");
        }
    }

    private void Resolve(TypeDeclaration type)
    {
        foreach (var name in type.Is)
        {
            if (TypeNames.Find(declarations, name, $"{Printable.Quote(type.Name)} cannot be one", problems) is not { } above)
                continue;
            if (above.Trait.IsSet)
                type.Traits.Add(above);
            else if (type.Trait.IsSet)
                problems.Add(
                    SchemaCodes.TraitIsType,
                    name,
                    $"the trait {Printable.Quote(type.Name)} is {Printable.Quote(name.Value)}, which is a type, and any type may "
                        + "take a trait; make the one a trait or the other a type");
            else if (type.Parent is { } parent)
                problems.Add(
                    SchemaCodes.TwoParents,
                    name,
                    $"{Printable.Quote(type.Name)} is {Printable.Quote(parent.Name)} already, and a type has one parent; keep one, "
                        + "or make the other a trait with 'trait: true'");
            else
                type.Parent = above;
        }
    }

    // The types above which no way comes back, by taking away what has nothing above it left. Only the others are walked one by one, which
    // would cost the square of a long chain.
    private HashSet<TypeDeclaration> Settled()
    {
        var below = new Dictionary<TypeDeclaration, List<TypeDeclaration>>();
        var open = new Dictionary<TypeDeclaration, int>();
        var ready = new Stack<TypeDeclaration>();
        foreach (var type in declarations.Types.Kept)
        {
            var count = 0;
            foreach (var above in Above(type))
            {
                count++;
                if (!below.TryGetValue(above, out var list))
                    below[above] = list = [];
                list.Add(type);
            }

            open[type] = count;
            if (count == 0)
                ready.Push(type);
        }

        var settled = new HashSet<TypeDeclaration>();
        while (ready.Count > 0)
        {
            var type = ready.Pop();
            settled.Add(type);
            if (!below.TryGetValue(type, out var list))
                continue;
            foreach (var lower in list)
            {
                if (--open[lower] == 0)
                    ready.Push(lower);
            }
        }

        return settled;
    }

    private static IEnumerable<TypeDeclaration> Above(TypeDeclaration type) => type.Traits.Concat(type.Parent is null ? [] : [type.Parent]);

    // Walks up from each type; a way that comes back to where it began is cut there, so each cycle is reported once.
    private void CutCycle(TypeDeclaration type)
    {
        var seen = new HashSet<TypeDeclaration>();
        var work = new Stack<TypeDeclaration>();
        work.Push(type);
        while (work.Count > 0)
        {
            var current = work.Pop();
            foreach (var above in Above(current))
            {
                if (above == type)
                {
                    Cut(type);
                    return;
                }

                if (seen.Add(above))
                    work.Push(above);
            }
        }
    }

    private void Cut(TypeDeclaration type)
    {
        YamlScalar at = type.Is.Count > 0 ? type.Is[0] : type.Key;
        problems.Add(
            SchemaCodes.InheritanceCycle,
            at,
            $"{Printable.Quote(type.Name)} inherits from itself, directly or through others, and such a chain has no end; delete one "
                + "'is' of it");
        type.Parent = null;
        type.Traits.Clear();
    }
}
