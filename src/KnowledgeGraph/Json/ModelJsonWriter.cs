using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeGraph;

/// <summary>Writes the model of a saved graph: a line a definition, in the model's order.</summary>
internal static class ModelJsonWriter
{
    public static void Write(Utf8JsonWriter document, JsonLines lines, GraphModel model)
    {
        document.WriteStartObject("model"u8);
        document.Text("name"u8, model.Name);
        lines.Write("enums"u8, model.Enums, WriteEnum);
        lines.Write("types"u8, model.Types.Select(static type => type.Definition), WriteType);
        lines.Write("relations"u8, model.Relations.Select(static relation => relation.Definition), WriteRelation);
        lines.Write("entities"u8, model.Entities, WriteEntity);
        document.WriteEndObject();
    }

    private static void WriteEnum(Utf8JsonWriter writer, EnumDefinition definition)
    {
        writer.WriteStartObject();
        writer.Text("name"u8, definition.Name);
        writer.Texts("values"u8, definition.Values);
        writer.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter writer, TypeDefinition definition)
    {
        writer.WriteStartObject();
        writer.Text("name"u8, definition.Name);
        writer.TextUnlessEmpty("description"u8, definition.Description);
        writer.TextUnlessEmpty("parent"u8, definition.Parent);
        writer.TextsUnlessEmpty("traits"u8, definition.Traits);
        writer.TrueOrNothing("abstract"u8, definition.IsAbstract);
        writer.TrueOrNothing("trait"u8, definition.IsTrait);
        writer.TrueOrNothing("open"u8, definition.IsOpen);
        WriteProperties(writer, definition.Properties);
        writer.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter writer, RelationDefinition definition)
    {
        writer.WriteStartObject();
        writer.Text("id"u8, definition.Id);
        writer.Text("name"u8, definition.Name);
        writer.TextUnlessEmpty("description"u8, definition.Description);
        writer.WriteStartArray("roles"u8);
        foreach (var role in definition.Roles) WriteRole(writer, role);
        writer.WriteEndArray();
        writer.WriteNumber("objectRole"u8, definition.ObjectRole);
        writer.TrueOrNothing("symmetric"u8, definition.IsSymmetric);
        writer.TextUnlessEmpty("inverse"u8, definition.Inverse);
        writer.TrueOrNothing("transitive"u8, definition.IsTransitive);
        writer.TrueOrNothing("temporal"u8, definition.IsTemporal);
        writer.TextUnlessEmpty("functional"u8, definition.Functional);
        writer.TextsUnlessEmpty("exclusiveWith"u8, definition.ExclusiveWith);
        WriteProperties(writer, definition.Properties);
        writer.WriteEndObject();
    }

    private static void WriteRole(Utf8JsonWriter writer, RoleDefinition role)
    {
        writer.WriteStartObject();
        writer.Text("name"u8, role.Name);
        writer.Texts("types"u8, role.Types);
        writer.TrueOrNothing("optional"u8, role.IsOptional);
        writer.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter writer, ImmutableArray<PropertyDefinition> properties)
    {
        if (properties.IsDefaultOrEmpty) return;
        writer.WriteStartArray("properties"u8);
        foreach (var property in properties)
        {
            writer.WriteStartObject();
            writer.Text("name"u8, property.Name);
            writer.Text("kind"u8, JsonWords.Of(property.Kind));
            writer.TextUnlessEmpty("type"u8, property.TypeName);
            writer.TrueOrNothing("optional"u8, property.IsOptional);
            writer.TrueOrNothing("many"u8, property.IsMany);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteEntity(Utf8JsonWriter writer, EntityDefinition entity)
    {
        writer.WriteStartObject();
        writer.Text("id"u8, entity.Id);
        writer.Text("type"u8, entity.Type);
        writer.Text("name"u8, entity.Name);
        writer.TextUnlessEmpty("description"u8, entity.Description);
        writer.TextsUnlessEmpty("aliases"u8, entity.Aliases);
        writer.TextUnlessEmpty("partOf"u8, entity.PartOf);
        writer.PropertiesUnlessEmpty("properties"u8, entity.Properties);
        writer.WriteEndObject();
    }
}
