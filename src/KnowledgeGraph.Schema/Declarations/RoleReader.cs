using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

/// <summary>Reads <c>roles:</c>: a type, types joined by <c>|</c>, a list of types, or a mapping of is, optional and description.</summary>
internal sealed class RoleReader(ProblemList problems)
{
    private static readonly string[] Keys = ["is", "optional", "description"];

    public List<RoleDeclaration> Read(FieldReader relation)
    {
        var roles = new List<RoleDeclaration>();
        foreach (var entry in relation.Entries("roles"))
            roles.Add(Read(entry));
        if (relation.IsEmptyMapping("roles"))
            problems.Add(
                SchemaCodes.TooFewRoles,
                relation.KeyOf("roles")!,
                "'roles' names none, so the relation connects nobody and is left out; add for example "
                    + "'{ supporter: Actor, supported: Actor }'");
        return roles;
    }

    private RoleDeclaration Read(YamlEntry entry)
    {
        var role = new RoleDeclaration(entry.Key);
        switch (entry.Value)
        {
            case YamlScalar { IsNull: false } types:
                ReadTypes(role, types, isWhole: true);
                break;
            case YamlSequence list:
                ReadList(role, list.Items);
                break;
            case YamlMapping:
                var fields = new FieldReader(entry.Value, "a role", Keys, problems);
                role.Description = fields.Prose("description");
                if (fields.Lacks("is"))
                    problems.Add(
                        SchemaCodes.MissingKey,
                        entry.Key,
                        $"the role {Printable.Quote(role.Name)} has no 'is', so nothing says who may play it; add for example 'is: "
                            + "Actor'");
                var items = fields.Items("is");
                if (items.Count == 1 && items[0] is YamlScalar one)
                    ReadTypes(role, one, isWhole: true);
                else
                    ReadList(role, items);
                role.IsOptional |= fields.Flag("optional").IsSet;
                break;
            default:
                FieldReader.Wrong(entry.Value,
                    "a role is a type such as 'Actor?', a list of types, or a mapping of is, optional and description", problems);
                break;
        }

        return role;
    }

    private void ReadList(RoleDeclaration role, List<YamlNode> items)
    {
        foreach (var item in items)
        {
            if (item is YamlScalar { IsNull: false } type)
                ReadTypes(role, type, isWhole: false);
            else
                FieldReader.Wrong(item, "a role lists types", problems);
        }
    }

    private void ReadTypes(RoleDeclaration role, YamlScalar types, bool isWhole)
    {
        var text = types.Value.TrimEnd();
        if (isWhole && text.EndsWith("?", StringComparison.Ordinal))
        {
            role.IsOptional = true;
            text = text.Substring(0, text.Length - 1);
        }

        var start = 0;
        foreach (var part in text.Split('|'))
        {
            var name = part.Trim();
            if (name.Length == 0 || name.Any(static c => char.IsWhiteSpace(c) || c is '?' or '*' or ','))
            {
                problems.Add(
                    SchemaCodes.InvalidRole,
                    types,
                    $"{Printable.Quote(types.Value)} does not say who may play the role; write a type, or several with '|' "
                        + "between them, and a last '?' where it may be unknown, such as 'Actor | Conflict?'");
                role.Is.Clear();
                role.IsDropped = true;
                return;
            }

            role.Is.Add(types.Slice(start + part.IndexOf(name, StringComparison.Ordinal), name.Length));
            start += part.Length + 1;
        }
    }
}
