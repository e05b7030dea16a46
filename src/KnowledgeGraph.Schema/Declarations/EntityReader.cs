using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Declarations;

/// <summary>Reads one entry of <c>entities:</c>.</summary>
internal sealed class EntityReader(ProblemList problems)
{
    private static readonly string[] Keys =
        ["is", "name", "description", "aliases", "adjective", "metonyms", "partOf", "properties", "id", "deprecated"];

    private static readonly string[] AliasKeys = ["name", "from", "until"];

    public EntityDeclaration Read(YamlEntry entry)
    {
        var fields = new FieldReader(entry.Value, "an entity", Keys, problems);
        var declaration = new EntityDeclaration(entry.Key)
        {
            Description = fields.Prose("description"),
            Deprecated = fields.Text("deprecated"),
            Is = fields.Text("is"),
            Id = fields.Text("id"),
            DisplayName = Trimmed(fields.Text("name")),
            Adjectives = fields.Texts("adjective"),
            Metonyms = fields.Texts("metonyms"),
            PartOf = fields.Text("partOf"),
        };
        foreach (var item in fields.Items("aliases"))
            ReadAlias(item, declaration.Aliases);
        foreach (var value in fields.Entries("properties"))
            ReadValue(value, declaration.Values);
        if (fields.Lacks("is"))
            problems.Add(
                SchemaCodes.MissingKey,
                entry.Key,
                $"the entity {Printable.Quote(entry.Key.Value)} has no 'is', so nothing says what it is; add for example 'is: "
                    + "Country'");
        return declaration;
    }

    private static YamlScalar? Trimmed(YamlScalar? text)
    {
        if (text is null)
            return null;
        var value = text.Value.Trim();
        return value.Length == text.Value.Length ? text : text.Slice(text.Value.IndexOf(value, StringComparison.Ordinal), value.Length);
    }

    private void ReadAlias(YamlNode item, List<AliasDeclaration> aliases)
    {
        if (item is YamlScalar { IsNull: false } text && text.Value.Trim().Length > 0)
        {
            Add(new(Trimmed(text)!, null, null), aliases);
            return;
        }

        if (item is YamlScalar { IsNull: false } empty)
        {
            problems.Add(
                SchemaCodes.EmptyValue,
                empty,
                "the alias is an empty text, and no sentence could hold such a name; write the name or delete it");
            return;
        }

        if (item is not YamlMapping)
        {
            FieldReader.Wrong(item, "an alias is a name, or a mapping of name, from and until", problems);
            return;
        }

        var fields = new FieldReader(item, "an alias", AliasKeys, problems);
        if (fields.Text("name") is { } name)
            Add(new(Trimmed(name)!, Date(fields.Text("from")), Date(fields.Text("until"))), aliases);
        else if (fields.Lacks("name"))
            problems.Add(
                SchemaCodes.MissingKey,
                item.Source,
                item.Start,
                item.Start,
                "the alias has no 'name', so nothing could be recognised; add it");
    }

    private void Add(AliasDeclaration alias, List<AliasDeclaration> aliases)
    {
        if (FieldReader.IsGarbled(alias.Name.Value))
            return;
        if (aliases.Any(a => string.Equals(a.Name.Value, alias.Name.Value, StringComparison.Ordinal)
                && string.Equals(a.From?.Value, alias.From?.Value, StringComparison.Ordinal)
                && string.Equals(a.Until?.Value, alias.Until?.Value, StringComparison.Ordinal)))
            problems.Add(
                SchemaCodes.RepeatedItem,
                alias.Name,
                $"the alias {Printable.Quote(alias.Name.Value)} stands twice, which changes nothing; delete it");
        else
            aliases.Add(alias);
    }

    private YamlScalar? Date(YamlScalar? date)
    {
        if (date is null || IsoDate.TryParse(date.Value, out _, out _))
            return date;
        problems.Add(SchemaCodes.InvalidDate, date, $"{Printable.Quote(date.Value)} is not a date; write 2016, 2016-11 or 2016-11-30");
        return null;
    }

    private void ReadValue(YamlEntry entry, List<ValueDeclaration> values)
    {
        var value = new ValueDeclaration(entry.Key, []);
        foreach (var item in entry.Value is YamlSequence list ? list.Items : [entry.Value])
        {
            if (item is YamlScalar { IsNull: false } text)
                value.Values.Add(text);
            else
                FieldReader.Wrong(item, "a property has a value or a list of values", problems);
        }

        if (value.Values.Count > 0 || entry.Value is YamlSequence)
            values.Add(value);
    }
}
