namespace KnowledgeGraph.Schema;

// The codes of relations.
public static partial class SchemaCodes
{
    /// <summary>KG0160: A relation without two ends.</summary>
    public static readonly SchemaCode TooFewRoles = new(
        "KG0160", "A relation without two ends", SchemaSeverity.Error,
        "A relation connects a subject and an object; a symmetric one may name one role for both.",
        "Add the missing role.");

    /// <summary>KG0161: An inverse collides with another name.</summary>
    public static readonly SchemaCode InverseClash = new(
        "KG0161", "An inverse collides with another name", SchemaSeverity.Error,
        "The inverse is a way to walk, like the relations themselves, so each name may stand for one only.",
        "Choose another word.");

    /// <summary>KG0162: A symmetric relation has an inverse.</summary>
    public static readonly SchemaCode InverseOfSymmetric = new(
        "KG0162", "A symmetric relation has an inverse", SchemaSeverity.Error,
        "It reads the same both ways, so the way back is the relation itself.",
        "Delete `inverse:` or `symmetric:`.");

    /// <summary>KG0163: A transitive relation that cannot form a chain.</summary>
    public static readonly SchemaCode TransitiveWithoutChain = new(
        "KG0163", "A transitive relation that cannot form a chain", SchemaSeverity.Error,
        "No type can be the object of one edge and the subject of the next.",
        "Delete `transitive:`, or let both roles admit a common type.");

    /// <summary>KG0164: An unknown role.</summary>
    public static readonly SchemaCode UnknownRole = new(
        "KG0164", "An unknown role", SchemaSeverity.Error,
        "The name is no role of this relation.",
        "Correct the spelling.");

    /// <summary>KG0165: An unknown relation.</summary>
    public static readonly SchemaCode UnknownRelation = new(
        "KG0165", "An unknown relation", SchemaSeverity.Error,
        "The name is no relation of this schema.",
        "Correct the spelling, or declare it under `relations:`.");

    /// <summary>KG0166: A relation excludes itself.</summary>
    public static readonly SchemaCode ExclusiveWithItself = new(
        "KG0166", "A relation excludes itself", SchemaSeverity.Error,
        "Then no such edge could ever hold.",
        "Name another relation. To allow one edge at a time use `functional:`.");

    /// <summary>KG0167: A property has the name of a traversal.</summary>
    public static readonly SchemaCode TraversalClash = new(
        "KG0167", "A property has the name of a traversal", SchemaSeverity.Error,
        "On this type the name already walks a relation, and the property would hide it.",
        "Rename the property or the inverse.");

    /// <summary>KG0168: A role names a type twice.</summary>
    public static readonly SchemaCode RedundantRoleType = new(
        "KG0168", "A role names a type twice", SchemaSeverity.Warning,
        "One of the types is already included in another.",
        "Delete the narrower one.");

    /// <summary>KG0169: `functional` names a role that is no end.</summary>
    public static readonly SchemaCode FunctionalRole = new(
        "KG0169", "`functional` names a role that is no end", SchemaSeverity.Error,
        "Only the subject or the object can be limited to one edge at a time.",
        "Name the first or the second role.");

    /// <summary>KG0170: `causedBy` names a relation that cannot fill a role.</summary>
    public static readonly SchemaCode CauseWithoutEffect = new(
        "KG0170", "`causedBy` names a relation that cannot fill a role", SchemaSeverity.Error,
        "The subject of the cause plays the subject of what it causes, where a sentence leaves that open.",
        "Name another relation, or let the subject be unknown and of a type that the cause's subject can have.");
}
