using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

/// <summary>Reads <c>properties:</c> of a type or relation.</summary>
internal sealed class PropertyReader(ProblemList problems)
{
    private static readonly string[] Keys = ["type", "description", "deprecated"];

    public List<PropertyDeclaration> Read(FieldReader owner)
    {
        var properties = new List<PropertyDeclaration>();
        foreach (var entry in owner.Entries("properties"))
            properties.Add(Read(entry));
        return properties;
    }

    private PropertyDeclaration Read(YamlEntry entry)
    {
        var property = new PropertyDeclaration(entry.Key);
        YamlScalar? type;
        if (entry.Value is YamlMapping)
        {
            var fields = new FieldReader(entry.Value, "a property", Keys, problems);
            property.Description = fields.Prose("description");
            property.Deprecated = fields.Text("deprecated");
            type = fields.Text("type");
            if (fields.Lacks("type"))
                problems.Add(
                    SchemaCodes.MissingKey,
                    entry.Key,
                    $"the property {Printable.Quote(property.Name)} has no 'type', so nothing is known of its values; add for "
                        + "example 'type: string'");
        }
        else
        {
            type = entry.Value as YamlScalar;
            if (type is null or { IsNull: true })
            {
                FieldReader.Wrong(entry.Value, "a property is a type such as 'quantity?', or a mapping of type and description", problems);
                type = null;
            }
        }

        ReadType(property, type);
        return property;
    }

    private void ReadType(PropertyDeclaration property, YamlScalar? type)
    {
        if (type is null)
            return;
        var text = type.Value.Trim();
        var mark = text.Length > 0 ? text[text.Length - 1] : ' ';
        property.IsOptional = mark == '?';
        property.IsMany = mark == '*';
        var name = mark is '?' or '*' ? text.Substring(0, text.Length - 1).TrimEnd() : text;
        if (name.Length == 0 || name.Any(static c => char.IsWhiteSpace(c) || c is '?' or '*' or ',' or '|'))
        {
            problems.Add(
                SchemaCodes.InvalidPropertyType,
                type,
                $"{Printable.Quote(type.Value)} is no type of a property; write one name, with '?' behind it for optional or '*' "
                    + "for many, such as 'quantity?'");
            return;
        }

        property.Type = type.Slice(type.Value.IndexOf(name, StringComparison.Ordinal), name.Length);
    }
}
