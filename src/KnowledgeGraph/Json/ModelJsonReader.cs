using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Reads the model of a saved graph.</summary>
internal static class ModelJsonReader
{
    private static readonly string[] ModelNames = ["name", "enums", "types", "relations", "entities"];
    private static readonly string[] EnumNames = ["name", "values"];
    private static readonly string[] TypeNames = ["name", "description", "parent", "traits", "abstract", "trait", "open", "properties"];
    private static readonly string[] RelationNames =
    [
        "id", "name", "description", "roles", "objectRole", "symmetric", "inverse", "transitive", "temporal", "functional", "exclusiveWith", "properties",
    ];

    private static readonly string[] RoleNames = ["name", "types", "optional"];
    private static readonly string[] PropertyNames = ["name", "kind", "type", "optional", "many"];
    private static readonly string[] NameOnly = ["name"];
    private static readonly string[] RequiredRelationNames = ["id", "name", "roles", "objectRole"];
    private static readonly string[] RequiredRoleNames = ["name", "types"];
    private static readonly string[] EntityNames = ["id", "type", "name", "description", "aliases", "partOf", "properties"];

    private delegate T ReadItem<T>(ref JsonCursor cursor);

    public static GraphModel Read(ref JsonCursor cursor)
    {
        var name = "";
        ImmutableArray<EnumDefinition> enums = [];
        ImmutableArray<TypeDefinition> types = [];
        ImmutableArray<RelationDefinition> relations = [];
        ImmutableArray<EntityDefinition> entities = [];
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(ModelNames, ref seen) is { } property)
        {
            switch (property)
            {
                case "name": name = cursor.Text(); break;
                case "enums": enums = ReadAll(ref cursor, ReadEnum); break;
                case "types": types = ReadAll(ref cursor, ReadType); break;
                case "relations": relations = ReadAll(ref cursor, ReadRelation); break;
                default: entities = ReadAll(ref cursor, ReadEntity); break;
            }
        }

        cursor.Require(ModelNames, seen, ModelNames);
        try
        {
            return new GraphModel(name, types, relations, entities, enums);
        }
        catch (ArgumentException e)
        {
            throw cursor.Wrong($"the model is not sound: {e.Message}", FileProblems.Model);
        }
    }

    private static ImmutableArray<T> ReadAll<T>(ref JsonCursor cursor, ReadItem<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        cursor.StartArray();
        while (cursor.NextItem()) items.Add(read(ref cursor));
        return items.DrainToImmutable();
    }

    private static EnumDefinition ReadEnum(ref JsonCursor cursor)
    {
        var definition = new EnumDefinition("", []);
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(EnumNames, ref seen) is { } property)
            definition = property is "name" ? definition with { Name = cursor.Text() } : definition with { Values = cursor.Texts() };
        cursor.Require(EnumNames, seen, EnumNames);
        return definition;
    }

    private static TypeDefinition ReadType(ref JsonCursor cursor)
    {
        var definition = new TypeDefinition("");
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(TypeNames, ref seen) is { } property)
        {
            definition = property switch
            {
                "name" => definition with { Name = cursor.Text() },
                "description" => definition with { Description = cursor.Text() },
                "parent" => definition with { Parent = cursor.Text() },
                "traits" => definition with { Traits = cursor.Texts() },
                "abstract" => definition with { IsAbstract = cursor.Bool() },
                "trait" => definition with { IsTrait = cursor.Bool() },
                "open" => definition with { IsOpen = cursor.Bool() },
                _ => definition with { Properties = ReadAll(ref cursor, ReadProperty) },
            };
        }

        cursor.Require(TypeNames, seen, NameOnly);
        return definition;
    }

    private static RelationDefinition ReadRelation(ref JsonCursor cursor)
    {
        var definition = new RelationDefinition("", "");
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(RelationNames, ref seen) is { } property)
        {
            definition = property switch
            {
                "id" => definition with { Id = cursor.Text() },
                "name" => definition with { Name = cursor.Text() },
                "description" => definition with { Description = cursor.Text() },
                "roles" => definition with { Roles = ReadAll(ref cursor, ReadRole) },
                "objectRole" => definition with { ObjectRole = cursor.Int() },
                "symmetric" => definition with { IsSymmetric = cursor.Bool() },
                "inverse" => definition with { Inverse = cursor.Text() },
                "transitive" => definition with { IsTransitive = cursor.Bool() },
                "temporal" => definition with { IsTemporal = cursor.Bool() },
                "functional" => definition with { Functional = cursor.Text() },
                "exclusiveWith" => definition with { ExclusiveWith = cursor.Texts() },
                _ => definition with { Properties = ReadAll(ref cursor, ReadProperty) },
            };
        }

        cursor.Require(RelationNames, seen, RequiredRelationNames);
        return definition;
    }

    private static RoleDefinition ReadRole(ref JsonCursor cursor)
    {
        var role = new RoleDefinition("", []);
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(RoleNames, ref seen) is { } property)
        {
            role = property switch
            {
                "name" => role with { Name = cursor.Text() },
                "types" => role with { Types = cursor.Texts() },
                _ => role with { IsOptional = cursor.Bool() },
            };
        }

        cursor.Require(RoleNames, seen, RequiredRoleNames);
        return role;
    }

    private static PropertyDefinition ReadProperty(ref JsonCursor cursor)
    {
        var definition = new PropertyDefinition("", PropertyKind.String);
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(PropertyNames, ref seen) is { } property)
        {
            definition = property switch
            {
                "name" => definition with { Name = cursor.Text() },
                "kind" => definition with { Kind = JsonWords.TryParse(cursor.Text(), out PropertyKind kind) ? kind : throw cursor.Wrong("this is not a kind of property") },
                "type" => definition with { TypeName = cursor.Text() },
                "optional" => definition with { IsOptional = cursor.Bool() },
                _ => definition with { IsMany = cursor.Bool() },
            };
        }

        cursor.Require(PropertyNames, seen, "name", "kind");
        return definition;
    }

    private static EntityDefinition ReadEntity(ref JsonCursor cursor)
    {
        var entity = new EntityDefinition("", "", "");
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(EntityNames, ref seen) is { } property)
        {
            entity = property switch
            {
                "id" => entity with { Id = cursor.Text() },
                "type" => entity with { Type = cursor.Text() },
                "name" => entity with { Name = cursor.Text() },
                "description" => entity with { Description = cursor.Text() },
                "aliases" => entity with { Aliases = cursor.Texts() },
                "partOf" => entity with { PartOf = cursor.Text() },
                _ => entity with { Properties = GraphJsonReader.ReadPropertyValues(ref cursor) },
            };
        }

        cursor.Require(EntityNames, seen, "id", "type", "name");
        return entity;
    }
}
