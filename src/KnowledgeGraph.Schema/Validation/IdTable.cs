using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Gives out ids, each once.</summary>
internal sealed class IdTable(string kind, ProblemList problems)
{
    private readonly Dictionary<string, YamlScalar> _owners = new(StringComparer.Ordinal);

    /// <summary>The id of a declaration: the given one, or that of its name. <see langword="null"/>, with a problem, where it is
    /// taken.</summary>
    public string? Take(YamlScalar name, YamlScalar? given)
    {
        var at = given ?? name;
        if (given is not null && !Naming.IsId(given.Value))
        {
            problems.Add(
                SchemaCodes.InvalidId,
                given,
                $"{Printable.Quote(given.Value)} cannot be an id, which is made of small ASCII letters, digits and single hyphens; "
                    + $"write for example '{Naming.ToId(given.Value)}'");
            at = name;
            given = null;
        }

        var id = given?.Value ?? Naming.ToId(name.Value);
        if (_owners.TryGetValue(id, out var first))
        {
            problems.Add(
                SchemaCodes.IdClash,
                at,
                $"the {kind} {Printable.Quote(name.Value)} and the {kind} {Printable.Quote(first.Value)} both have the id '{id}', so "
                    + "saved graphs could not tell them apart; give one of them another 'id'");
            return null;
        }

        _owners.Add(id, name);
        return id;
    }
}
