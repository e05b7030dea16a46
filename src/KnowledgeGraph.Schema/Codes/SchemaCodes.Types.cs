namespace KnowledgeGraph.Schema;

// The codes of types and enums.
public static partial class SchemaCodes
{
    /// <summary>KG0120: A type inherits from itself.</summary>
    public static readonly SchemaCode InheritanceCycle = new(
        "KG0120", "A type inherits from itself", SchemaSeverity.Error,
        "A chain of `is:` must end at a type that is nothing else.",
        "Delete one `is:` of the chain.");

    /// <summary>KG0121: A type has two parents.</summary>
    public static readonly SchemaCode TwoParents = new(
        "KG0121", "A type has two parents", SchemaSeverity.Error,
        "A type has one parent type and any number of traits.",
        "Keep one, and make the other a trait with `trait: true`.");

    /// <summary>KG0122: A trait has properties.</summary>
    public static readonly SchemaCode TraitWithProperties = new(
        "KG0122", "A trait has properties", SchemaSeverity.Error,
        "A trait only says which roles an entity may play; it becomes a C# interface without data.",
        "Move the properties to the types.");

    /// <summary>KG0123: A trait inherits from a type.</summary>
    public static readonly SchemaCode TraitIsType = new(
        "KG0123", "A trait inherits from a type", SchemaSeverity.Error,
        "A trait may be another trait, but not a type, because any type may take it.",
        "Make the parent a trait, or this one a type.");

    /// <summary>KG0124: A key that a trait cannot have.</summary>
    public static readonly SchemaCode TraitOption = new(
        "KG0124", "A key that a trait cannot have", SchemaSeverity.Error,
        "`abstract`, `open`, `cues` and `plural` speak about entities of exactly this type, and a trait has none.",
        "Delete the key, or delete `trait: true`.");

    /// <summary>KG0125: An abstract type is open.</summary>
    public static readonly SchemaCode AbstractOpen = new(
        "KG0125", "An abstract type is open", SchemaSeverity.Error,
        "No entity is of exactly an abstract type, so none can be discovered.",
        "Delete one of the two keys, or open the types below it.");

    /// <summary>KG0126: Cues on a type that is not open.</summary>
    public static readonly SchemaCode CuesWithoutOpen = new(
        "KG0126", "Cues on a type that is not open", SchemaSeverity.Warning,
        "Cues announce new entities in text, and this type takes none.",
        "Add `open: true`, or delete the cues.");

    /// <summary>KG0127: Two types have the same cue.</summary>
    public static readonly SchemaCode SharedCue = new(
        "KG0127", "Two types have the same cue", SchemaSeverity.Warning,
        "The cue cannot tell which of the two a new entity is.",
        "Keep it on one of them.");

    /// <summary>KG0128: A trait that no type has.</summary>
    public static readonly SchemaCode UnusedTrait = new(
        "KG0128", "A trait that no type has", SchemaSeverity.Warning,
        "No entity can play a role that asks for it.",
        "Add it to the `is:` of a type, or delete it.");

    /// <summary>KG0129: A property is inherited already.</summary>
    public static readonly SchemaCode RepeatedProperty = new(
        "KG0129", "A property is inherited already", SchemaSeverity.Error,
        "The type above declares the same property.",
        "Delete or rename it.");

    /// <summary>KG0130: An abstract type without types below it.</summary>
    public static readonly SchemaCode UnusedAbstractType = new(
        "KG0130", "An abstract type without types below it", SchemaSeverity.Warning,
        "No entity can ever be of it.",
        "Delete `abstract: true`, or add a type that `is` it.");

    /// <summary>KG0131: An enum without values.</summary>
    public static readonly SchemaCode EmptyEnum = new(
        "KG0131", "An enum without values", SchemaSeverity.Error,
        "A property of it could hold nothing.",
        "List its values.");

    /// <summary>KG0132: An enum value stands twice.</summary>
    public static readonly SchemaCode RepeatedEnumValue = new(
        "KG0132", "An enum value stands twice", SchemaSeverity.Error,
        "Two values become the same C# name.",
        "Delete or rename one.");
}
