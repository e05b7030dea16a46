namespace KnowledgeGraph.Schema;

// The codes of names.
public static partial class SchemaCodes
{
    /// <summary>KG0100: A name cannot be a C# name.</summary>
    public static readonly SchemaCode InvalidName = new(
        "KG0100", "A name cannot be a C# name", SchemaSeverity.Error,
        "Names become C# classes and members: letters, digits and `_`, not beginning with a digit.",
        "Write it without spaces and signs, for example `FreeSyrianArmy`; the name that people read goes to `name:`.");

    /// <summary>KG0101: An unknown type.</summary>
    public static readonly SchemaCode UnknownType = new(
        "KG0101", "An unknown type", SchemaSeverity.Error,
        "The name is no type or trait of this schema, so nothing is known about such an entity.",
        "Correct the spelling, or declare it under `types:`.");

    /// <summary>KG0102: A name mixes scripts.</summary>
    public static readonly SchemaCode MixedScripts = new(
        "KG0102", "A name mixes scripts", SchemaSeverity.Error,
        "A Latin `a` and a Cyrillic `а` look the same, so such a name cannot be typed again.",
        "Type the name with one keyboard.");

    /// <summary>KG0103: Two names look alike.</summary>
    public static readonly SchemaCode ConfusableNames = new(
        "KG0103", "Two names look alike", SchemaSeverity.Error,
        "They are different to the computer and the same to the eye.",
        "Rename one.");

    /// <summary>KG0104: A name is taken by the library.</summary>
    public static readonly SchemaCode ReservedName = new(
        "KG0104", "A name is taken by the library", SchemaSeverity.Error,
        "Every entity, graph, set and relation already has a member of this name, and it would hide yours.",
        "Choose another name.");

    /// <summary>KG0105: Two declarations become the same C# name.</summary>
    public static readonly SchemaCode NameClash = new(
        "KG0105", "Two declarations become the same C# name", SchemaSeverity.Error,
        "Types, enums, relations and the graph are classes of one namespace.",
        "Rename one of them.");

    /// <summary>KG0106: Two members of one class become the same C# name.</summary>
    public static readonly SchemaCode MemberClash = new(
        "KG0106", "Two members of one class become the same C# name", SchemaSeverity.Error,
        "The graph has one member for each declared entity, set of a type and relation; a relation one for each role and property.",
        "Rename one, or give the type another `plural:`.");

    /// <summary>KG0107: Two names differ only in case.</summary>
    public static readonly SchemaCode DiffersOnlyInCase = new(
        "KG0107", "Two names differ only in case", SchemaSeverity.Error,
        "They would be mixed up by readers, and their files on some machines.",
        "Rename one, or delete it if both mean the same.");

    /// <summary>KG0108: Two ids are equal.</summary>
    public static readonly SchemaCode IdClash = new(
        "KG0108", "Two ids are equal", SchemaSeverity.Error,
        "Saved graphs know an entity by its id, so two with one id would melt into one.",
        "Give one of them another `id:`.");

    /// <summary>KG0109: An id cannot be used.</summary>
    public static readonly SchemaCode InvalidId = new(
        "KG0109", "An id cannot be used", SchemaSeverity.Error,
        "Ids stand in files and addresses: small ASCII letters, digits and single hyphens.",
        "Write it like `free-syrian-army`.");

    /// <summary>KG0110: A name is not in Unicode form NFC.</summary>
    public static readonly SchemaCode NotNormalized = new(
        "KG0110", "A name is not in Unicode form NFC", SchemaSeverity.Error,
        "é can be one character or two; both look the same and are different names.",
        "Type the name again, or convert the file to NFC.");

    /// <summary>KG0111: A name breaks the convention of capitals.</summary>
    public static readonly SchemaCode Capitalisation = new(
        "KG0111", "A name breaks the convention of capitals", SchemaSeverity.Warning,
        "Types, enums, entities and the graph begin with a capital, relations, roles, properties and word sets with a small "
            + "letter; the generated C# reads best so.",
        "Change the first letter.");

    /// <summary>KG0112: The namespace cannot be a C# namespace.</summary>
    public static readonly SchemaCode InvalidNamespace = new(
        "KG0112", "The namespace cannot be a C# namespace", SchemaSeverity.Error,
        "It is made of C# names, joined by points.",
        "Write it like `News.Syria`.");

    /// <summary>KG0113: A member has the name of its own class.</summary>
    public static readonly SchemaCode EnclosingName = new(
        "KG0113", "A member has the name of its own class", SchemaSeverity.Error,
        "C# does not allow a class `Attack` with a member `Attack`.",
        "Rename the role or property.");
}
