using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema;

/// <summary>
/// Writes a model as canonical YAML: one file with the imports inlined, keys in a fixed order, quotes only where they are needed, lines
/// ended by <c>\n</c>.
/// Compiling the text under the model's file name gives an equal model. Pure and thread-safe.
/// </summary>
public static class SchemaWriter
{
    /// <summary>The canonical text of a model.</summary>
    public static string Write(SchemaModel model)
    {
        if (model is null)
            throw new ArgumentNullException(nameof(model));
        var yaml = new YamlText();
        yaml.Text(0, "graph", model.Name);
        yaml.Text(0, "namespace", model.Namespace);
        yaml.Prose(0, "description", model.Description);
        WriteSection(yaml, "enums", model.Enums, WriteEnum);
        WriteSection(yaml, "types", model.Types, WriteType);
        WriteSection(yaml, "entities", model.Entities, WriteEntity);
        WriteSection(yaml, "relations", model.Relations, WriteRelation);
        WriteSection(yaml, "words", model.Words, static (yaml, set) => yaml.List(1, set.Name, set.Items));
        return yaml.ToString();
    }

    private static void WriteSection<T>(YamlText yaml, string key, EquatableArray<T> items, Action<YamlText, T> write)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
            return;
        yaml.Open(0, key);
        foreach (var item in items)
            write(yaml, item);
    }

    private static void WriteEnum(YamlText yaml, EnumModel model)
    {
        yaml.Open(1, model.Name);
        yaml.Prose(2, "description", model.Description);
        yaml.Open(2, "values");
        foreach (var value in model.Values)
            yaml.Item(3, value.Key, value.Description);
    }

    private static void WriteType(YamlText yaml, TypeModel type)
    {
        yaml.Open(1, type.Name);
        var above = type.Parent is null ? type.Traits : new[] { type.Parent }.Concat(type.Traits).ToEquatableArray();
        yaml.List(2, "is", above);
        yaml.Prose(2, "description", type.Description);
        yaml.Flag(2, "abstract", type.IsAbstract);
        yaml.Flag(2, "trait", type.IsTrait);
        yaml.Flag(2, "open", type.IsOpen);
        yaml.List(2, "cues", type.Cues);
        if (!type.IsTrait && !string.Equals(type.Plural, Naming.ToPlural(type.Name), StringComparison.Ordinal))
            yaml.Text(2, "plural", type.Plural);
        WriteProperties(yaml, type.Properties);
        yaml.Optional(2, "deprecated", type.Deprecated);
    }

    private static void WriteProperties(YamlText yaml, EquatableArray<PropertyModel> properties)
    {
        if (properties.Count == 0)
            return;
        yaml.Open(2, "properties");
        foreach (var property in properties)
        {
            var mark = property.IsMany ? "*" : property.IsOptional ? "?" : "";
            var type = (property.TypeName ?? property.Kind.ToString().ToLowerInvariant()) + mark;
            if (property.Description.Length == 0 && property.Deprecated is null)
            {
                yaml.Text(3, property.Name, type);
                continue;
            }

            yaml.Open(3, property.Name);
            yaml.Text(4, "type", type);
            yaml.Prose(4, "description", property.Description);
            yaml.Optional(4, "deprecated", property.Deprecated);
        }
    }

    private static void WriteEntity(YamlText yaml, EntityModel entity)
    {
        yaml.Open(1, entity.Key);
        yaml.Text(2, "is", entity.Type);
        if (!string.Equals(entity.Id, Naming.ToId(entity.Key), StringComparison.Ordinal))
            yaml.Text(2, "id", entity.Id);
        if (!string.Equals(entity.Name, Naming.ToDisplayName(entity.Key), StringComparison.Ordinal))
            yaml.Text(2, "name", entity.Name);
        yaml.Prose(2, "description", entity.Description);
        WriteAliases(yaml, entity.Aliases);
        yaml.List(2, "adjective", entity.Adjectives);
        yaml.List(2, "metonyms", entity.Metonyms);
        yaml.Optional(2, "partOf", entity.PartOf);
        if (entity.Properties.Count > 0)
            yaml.Open(2, "properties");
        foreach (var value in entity.Properties)
            yaml.List(3, value.Name, value.Values, isAlwaysWritten: true);
        yaml.Optional(2, "deprecated", entity.Deprecated);
    }

    private static void WriteAliases(YamlText yaml, EquatableArray<AliasModel> aliases)
    {
        if (aliases.Count > 0)
            yaml.Open(2, "aliases");
        foreach (var alias in aliases)
        {
            if (alias is { From: null, Until: null })
                yaml.Item(3, alias.Name, "");
            else
                yaml.Item(3, ("name", alias.Name), ("from", alias.From), ("until", alias.Until));
        }
    }

    private static void WriteRelation(YamlText yaml, RelationModel relation)
    {
        yaml.Open(1, relation.Name);
        if (!string.Equals(relation.Id, Naming.ToId(relation.Name), StringComparison.Ordinal))
            yaml.Text(2, "id", relation.Id);
        yaml.Prose(2, "description", relation.Description);
        yaml.Open(2, "roles");
        foreach (var role in relation.Roles)
            WriteRole(yaml, role);
        yaml.Flag(2, "symmetric", relation.IsSymmetric);
        yaml.Optional(2, "inverse", relation.Inverse);
        yaml.Flag(2, "transitive", relation.IsTransitive);
        yaml.Flag(2, "temporal", relation.IsTemporal);
        yaml.Optional(2, "functional", relation.Functional);
        yaml.List(2, "exclusiveWith", relation.ExclusiveWith);
        yaml.Optional(2, "causedBy", relation.CausedBy);
        WriteProperties(yaml, relation.Properties);
        if (relation.Expressed.Count > 0)
            yaml.Open(2, "expressed");
        foreach (var example in relation.Expressed)
            yaml.Item(3, example, "");
        yaml.Optional(2, "deprecated", relation.Deprecated);
    }

    private static void WriteRole(YamlText yaml, RoleModel role)
    {
        var types = string.Join(" | ", role.Types);
        if (role.Description.Length == 0)
        {
            yaml.Text(3, role.Name, types + (role.IsOptional ? "?" : ""));
            return;
        }

        yaml.Open(3, role.Name);
        yaml.Text(4, "is", types);
        yaml.Flag(4, "optional", role.IsOptional);
        yaml.Prose(4, "description", role.Description);
    }
}
