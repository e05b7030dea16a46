using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Judges the names by which text may call declared entities.</summary>
internal sealed class EntityNameValidator(SchemaDeclarations declarations, ProblemList problems)
{
    private readonly Dictionary<(string Type, string Name), List<Use>> _names = [];
    private readonly Dictionary<(string Type, string Name), EntityDeclaration> _metonyms = [];
    private readonly Dictionary<string, HashSet<TypeDeclaration>> _types = new(StringComparer.Ordinal);

    private readonly HashSet<string> _dropped = new(StringComparer.Ordinal);

    public void Validate()
    {
        foreach (var dropped in declarations.Entities.All.Where(static e => e.IsDropped))
        {
            _dropped.UnionWith(dropped.Aliases.Select(static a => Fold(a.Name.Value)));
            _dropped.UnionWith([Fold(dropped.FinalName), Fold(dropped.Name)]);
        }

        foreach (var entity in declarations.Entities.Kept)
            CollectNames(entity);
        foreach (var entity in declarations.Entities.Kept)
        {
            entity.Metonyms = [.. entity.Metonyms.Where(m => IsMetonym(entity, m))];
        }
    }

    private static string Fold(string name) => AsciiFolding.Compose(name).ToUpperInvariant();

    private void CollectNames(EntityDeclaration entity)
    {
        Take(entity, entity.DisplayName ?? entity.Key, entity.FinalName, null, null);
        FindFunctionWord(entity, entity.DisplayName ?? entity.Key, entity.FinalName);
        foreach (var alias in entity.Aliases.ToArray())
        {
            var isRedundant = alias is { From: null, Until: null }
                && string.Equals(alias.Name.Value, entity.FinalName, StringComparison.Ordinal);
            if (isRedundant)
                problems.Add(
                    SchemaCodes.RedundantAlias,
                    alias.Name,
                    $"{Printable.Quote(alias.Name.Value)} is the name of {Printable.Quote(entity.Name)} already; delete the alias");
            else if (!Take(entity, alias.Name, alias.Name.Value, alias.From, alias.Until))
                entity.Aliases.Remove(alias);
            else
                FindFunctionWord(entity, alias.Name, alias.Name.Value);
        }
    }

    private void FindFunctionWord(EntityDeclaration entity, YamlScalar at, string name)
    {
        if (FunctionWords.Contains(name))
            problems.Add(
                SchemaCodes.FunctionWordName,
                at,
                $"{Printable.Quote(name)} is a function word, and wherever a sentence has it {Printable.Quote(entity.Name)} would be "
                    + "read; delete it, or write the whole name");
    }

    private bool Take(EntityDeclaration entity, YamlScalar at, string name, YamlScalar? from, YamlScalar? until)
    {
        var folded = Fold(name);
        if (!_types.TryGetValue(folded, out var types))
            _types[folded] = types = [];
        types.Add(entity.Type!);
        if (!_names.TryGetValue((entity.Type!.Name, folded), out var uses))
            _names[(entity.Type.Name, folded)] = uses = [];
        var use = new Use(entity, First(from), Last(until));
        if (uses.Find(u => u.Entity != entity && u.First <= use.Last && use.First <= u.Last) is { } other)
            problems.Add(
                SchemaCodes.AmbiguousAlias,
                at,
                $"{Printable.Quote(name)} names both '{entity.Name}' and '{other.Entity.Name}', which are of one type, so no "
                    + "sentence could tell which is meant; delete one, or limit both with 'from' and 'until'");
        else
            uses.Add(use);
        return uses.Contains(use);
    }

    private static int First(YamlScalar? from)
    {
        var first = int.MinValue;
        if (from is not null)
            IsoDate.TryParse(from.Value, out first, out _);
        return first;
    }

    private static int Last(YamlScalar? until)
    {
        var last = int.MaxValue;
        if (until is not null)
            IsoDate.TryParse(until.Value, out _, out last);
        return last;
    }

    private bool IsMetonym(EntityDeclaration entity, YamlScalar metonym)
    {
        var folded = Fold(metonym.Value);
        var namesOther = _types.TryGetValue(folded, out var types) && types.Any(t => t != entity.Type);
        // A place that was dropped for a mistake of its own has been reported there.
        if (!namesOther)
        {
            if (_dropped.Contains(folded))
                return false;
            problems.Add(
                SchemaCodes.MetonymWithoutPlace,
                metonym,
                $"{Printable.Quote(metonym.Value)} stands for {Printable.Quote(entity.Name)}, but is not the name of a declared "
                    + "place that it could also mean; declare the place, or make it an alias");
            return false;
        }

        if (_metonyms.TryGetValue((entity.Type!.Name, folded), out var other))
            problems.Add(
                SchemaCodes.AmbiguousAlias,
                metonym,
                $"the metonym {Printable.Quote(metonym.Value)} stands for both '{entity.Name}' and '{other.Name}', which are of one "
                    + "type, so no sentence could tell which is meant; delete one");
        else
            _metonyms.Add((entity.Type.Name, folded), entity);
        return _metonyms[(entity.Type.Name, folded)] == entity;
    }

    private sealed record Use(EntityDeclaration Entity, int First, int Last);
}
