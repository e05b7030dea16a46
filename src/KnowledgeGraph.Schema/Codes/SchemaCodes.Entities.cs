namespace KnowledgeGraph.Schema;

// The codes of entities.
public static partial class SchemaCodes
{
    /// <summary>KG0140: An entity of an abstract type or trait.</summary>
    public static readonly SchemaCode AbstractEntity = new(
        "KG0140", "An entity of an abstract type or trait", SchemaSeverity.Error,
        "An entity is of exactly one concrete type.",
        "Name a type below it.");

    /// <summary>KG0141: One name for two entities of one type.</summary>
    public static readonly SchemaCode AmbiguousAlias = new(
        "KG0141", "One name for two entities of one type", SchemaSeverity.Error,
        "Nothing in a sentence could tell which of them is meant.",
        "Delete the alias from one of them, or limit both with `from:` and `until:`.");

    /// <summary>KG0142: A period ends before it begins.</summary>
    public static readonly SchemaCode ReversedPeriod = new(
        "KG0142", "A period ends before it begins", SchemaSeverity.Error,
        "`until` lies before `from`.",
        "Exchange the two dates.");

    /// <summary>KG0143: An alias repeats the name.</summary>
    public static readonly SchemaCode RedundantAlias = new(
        "KG0143", "An alias repeats the name", SchemaSeverity.Warning,
        "An entity is found by its name anyway, so the alias changes nothing.",
        "Delete it.");

    /// <summary>KG0144: A metonym that names nothing else.</summary>
    public static readonly SchemaCode MetonymWithoutPlace = new(
        "KG0144", "A metonym that names nothing else", SchemaSeverity.Error,
        "A metonym is the name of a place that stands for somebody; without the place, reading could not tell the two apart. If "
            + "it names nobody else it is an alias.",
        "Declare the place (`Moscow: { is: Place }`), or move the word to `aliases:`.");

    /// <summary>KG0145: An unknown entity.</summary>
    public static readonly SchemaCode UnknownEntity = new(
        "KG0145", "An unknown entity", SchemaSeverity.Error,
        "The name is no declared entity of this schema.",
        "Correct the spelling, or declare it under `entities:`.");

    /// <summary>KG0146: An entity is part of itself.</summary>
    public static readonly SchemaCode PartOfCycle = new(
        "KG0146", "An entity is part of itself", SchemaSeverity.Error,
        "A chain of `partOf:` must end.",
        "Delete one `partOf:` of the chain.");

    /// <summary>KG0147: A property that the type does not have.</summary>
    public static readonly SchemaCode UnknownProperty = new(
        "KG0147", "A property that the type does not have", SchemaSeverity.Error,
        "Values can be given only to properties that the entity's type declares.",
        "Correct the spelling, or declare it under the type's `properties:`.");

    /// <summary>KG0148: A value does not fit its property.</summary>
    public static readonly SchemaCode WrongValue = new(
        "KG0148", "A value does not fit its property", SchemaSeverity.Error,
        "The property's type says what it may hold.",
        "Write a value of that kind.");

    /// <summary>KG0149: A property without a value.</summary>
    public static readonly SchemaCode MissingProperty = new(
        "KG0149", "A property without a value", SchemaSeverity.Error,
        "The property has no `?`, so every declared entity must give it.",
        "Give the value, or mark the property with `?`.");

    /// <summary>KG0150: Something deprecated is used.</summary>
    public static readonly SchemaCode DeprecatedUse = new(
        "KG0150", "Something deprecated is used", SchemaSeverity.Warning,
        "Its declaration says that it should no longer be used.",
        "Use what the reason names.");

    /// <summary>KG0151: A name is a function word.</summary>
    public static readonly SchemaCode FunctionWordName = new(
        "KG0151", "A name is a function word", SchemaSeverity.Warning,
        "Words such as `the`, `of` and `it` stand in nearly every sentence, and each of them would be read as the entity.",
        "Delete the alias, or write the whole name. An abbreviation in capitals (`WHO`, `IT`) is no such word.");
}
